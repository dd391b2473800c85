import type { Page } from '@playwright/test'
import { demoAccounts, demoPassword } from '../scripts/demo-accounts.mjs'
import { answerSomehow } from './answering'
import { expect, expectAccessible, signIn, test } from './fixtures'

const [teacher, learner] = demoAccounts

/** Opens a page, checks it, and that it fits a phone: nothing may be wider than the screen at 320 px. */
async function check(page: Page, path: string | null): Promise<void> {
  if (path !== null) await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await expectAccessible(page)
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `${page.url()} at 320 px`).toBeLessThanOrEqual(0)
  if (size) await page.setViewportSize(size)
}

test('pages for everybody', async ({ page }) => {
  for (const path of ['/', '/sign-in', '/register', '/nowhere']) await check(page, path)
  await page.goto('/')
  await page.getByRole('button', { name: /try a sample/ }).click()
  await expect(page.getByRole('heading', { name: /questions on/ })).toBeVisible({ timeout: 60_000 })
  await check(page, null)
})

test("a teacher's articles and desk", async ({ page }) => {
  await signIn(page, { email: teacher.email, password: demoPassword })
  for (const path of ['/library', '/articles/new', '/settings', '/quizzes']) await check(page, path)

  await page.goto('/library')
  await page.getByRole('link', { name: /to decide/ }).click()
  await expect(page).toHaveURL(/\/articles\//)
  await check(page, null)
  await page.getByRole('link', { name: /^Decide on/ }).click()
  await expect(page).toHaveURL(/\/questions$/)
  await check(page, null)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('f')
  await check(page, null)
})

test("a teacher's quizzes", async ({ page }) => {
  await signIn(page, { email: teacher.email, password: demoPassword })
  await page.goto('/quizzes')
  await page.getByRole('link', { name: /Why coral reefs turn white/ }).click()
  await expect(page).toHaveURL(/\/quizzes\/[0-9a-f-]{36}$/)
  const quiz = page.url()
  await check(page, null)
  await check(page, `${quiz}/edit`)
  await check(page, `${quiz}/results`)
  await page.locator('main summary').first().click()
  await page.getByRole('link', { name: 'See answers one by one and change a score' }).first().click()
  await expect(page.getByText('Answers one by one', { exact: true })).toBeVisible()
  await page.locator('main summary').first().click()
  await check(page, null)
  await page.goto(`${quiz}/people`)
  await page.getByRole('listitem').first().locator('summary').click()
  await check(page, null)
  for (const end of ['disputes', 'mark']) await check(page, `${quiz}/${end}`)
  await check(page, `/print/quizzes/${quiz.split('/').at(-1)}?versions=2`)
})

test("a learner's pages", async ({ page }) => {
  await signIn(page, { email: learner.email, password: demoPassword })
  for (const path of ['/decks', '/cards', '/study', '/plans', '/settings/reviews']) await check(page, path)
  for (const path of ['/today', '/progress', '/quizzes', '/review']) await check(page, path)

  const asking = page
    .getByRole('button', { name: 'I do not know' })
    .or(page.getByRole('button', { name: 'Show the answer' }))
  await asking.click()
  await expect(page.getByRole('button', { name: /^(Next|Good)/ })).toBeVisible()
  await check(page, null)

  await page.goto('/library')
  await page.getByRole('link', { name: /Suez/ }).click()
  await page.getByRole('button', { name: 'Practise' }).click()
  await expect(page).toHaveURL(/\/attempts\//)
  await check(page, null)
  await answerSomehow(page)
  await page.getByRole('button', { name: 'Check' }).click()
  await expect(page.getByRole('region', { name: 'Feedback' })).toBeVisible()
  await check(page, null)
  await page.getByRole('button', { name: /Show all questions/ }).click()
  await check(page, null)
  await page.getByRole('button', { name: 'Finish' }).click()
  await expect(page).toHaveURL(/\/results$/)
  await check(page, null)
  await page.getByRole('link', { name: 'See it in the article' }).first().click()
  await expect(page).toHaveURL(/#passage$/)
  await check(page, null)
})
