import { expect, newAccount, register, test } from './fixtures'
import { plantQuiz } from './planted-quiz'
import type { Page } from '@playwright/test'

// What a test holds up must not find its way out through a service worker.
test.use({ serviceWorkers: 'block' })

const saved = (page: Page) => page.getByRole('status').getByText('Saved', { exact: true })
const notSaved = (page: Page) => page.getByRole('status').getByText('Not saved yet, trying again')
const next = (page: Page) => page.getByRole('button', { name: 'Next' }).click()

/** Begins a planted test as a new member, at its first question. */
async function begin(page: Page, server: Parameters<typeof plantQuiz>[0]) {
  const account = newAccount()
  await register(page, account)
  const quiz = await plantQuiz(server, account.email, 'test')
  await page.goto(`/quizzes/${quiz.quizId}`)
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(page.getByRole('heading', { name: quiz.stems[0] })).toBeVisible()
  return { quiz, attempt: page.url() }
}

test('whatever was shown as saved is there after kill -9, and the rest arrives by itself', async ({
  page,
  server,
}) => {
  const { quiz, attempt } = await begin(page, server)
  await page.getByRole('radio', { name: quiz.rightOption }).check()
  await expect(saved(page)).toBeVisible()
  await next(page)
  await page.getByRole('radio', { name: 'False' }).check()
  await expect(saved(page)).toBeVisible()

  await server.kill9()
  await next(page)
  await page.getByRole('textbox').fill(quiz.rightWords)
  await expect(notSaved(page)).toBeVisible()
  await expect(saved(page)).toBeHidden()
  await server.start()
  await expect(saved(page)).toBeVisible({ timeout: 40_000 })

  await page.goto(`${attempt}?question=1`)
  await expect(page.getByRole('radio', { name: quiz.rightOption })).toBeChecked()
  await next(page)
  await expect(page.getByRole('radio', { name: 'False' })).toBeChecked()
  await next(page)
  await expect(page.getByRole('textbox')).toHaveValue(quiz.rightWords)
  await page.getByRole('button', { name: 'Look over answers' }).click()
  await page.getByRole('button', { name: 'Hand in' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 of 3')
})

test('what could not be saved survives a reload of the page', async ({ page, server }) => {
  const { attempt } = await begin(page, server)
  page.on('dialog', (dialog) => dialog.accept()) // 'Leave this page? Changes may not be saved.'
  await page.route('**/api/attempts/**', (route) => route.abort('internetdisconnected'))
  await page.goto(`${attempt}?question=3`)
  await page.getByRole('textbox').fill('half a thought')
  await expect(notSaved(page)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('textbox')).toHaveValue('half a thought')
  await expect(notSaved(page)).toBeVisible()
  await page.unroute('**/api/attempts/**')
  await expect(saved(page)).toBeVisible({ timeout: 30_000 })
  await page.reload()
  await expect(page.getByRole('textbox')).toHaveValue('half a thought')
})

test('handed in from two windows at once, it is graded once', async ({ page, context, server }) => {
  const { attempt } = await begin(page, server)
  await page.getByRole('radio', { name: 'The mirror' }).check()
  await expect(saved(page)).toBeVisible()
  const other = await context.newPage()
  for (const window of [page, other]) {
    await window.goto(`${attempt}?question=all`)
    await expect(window.getByRole('heading', { name: 'Before you hand in' })).toBeVisible()
  }
  const handIn = (window: Page) => window.getByRole('button', { name: 'Hand in' }).dblclick()
  await Promise.all([handIn(page), handIn(other)])
  for (const window of [page, other])
    await expect(window.getByRole('heading', { level: 1 })).toHaveText('0 of 3')
  const attemptId = new URL(attempt).pathname.split('/').at(-1)
  const events = await server.query('select 1 from "AuditEvent" where "subjectId" = $1', [attemptId])
  expect(events).toHaveLength(1)
  const cards = await server.query(
    'select 1 from "Card" where "userId" = (select "userId" from "Attempt" where "id" = $1)',
    [attemptId],
  )
  expect(cards).toHaveLength(3)
})

test('of two windows, the one that was used last is right', async ({ page, context, server }) => {
  const { quiz, attempt } = await begin(page, server)
  const other = await context.newPage()
  await other.goto(attempt)
  await page.getByRole('radio', { name: 'The mirror' }).check()
  await expect(saved(page)).toBeVisible()
  await other.getByRole('radio', { name: quiz.rightOption }).check()
  await expect(saved(other)).toBeVisible()
  await page.goto(`${attempt}?question=1`)
  await expect(page.getByRole('radio', { name: quiz.rightOption })).toBeChecked()
})
