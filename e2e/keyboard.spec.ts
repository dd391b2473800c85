import type { Page } from '@playwright/test'
import { answerByKeys } from './answering'
import { demoArticle } from './articles'
import { expect, newAccount, test } from './fixtures'
import { tabTo } from './tab-to'

async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

async function type(page: Page, label: RegExp, text: string): Promise<void> {
  await tabTo(page, label)
  await page.keyboard.insertText(text)
}

test('the main job by keyboard alone, from the start page to a review taken back', async ({ page }) => {
  await page.goto('/')
  await press(page, /^Make an account$/)
  await expect(page).toHaveURL(/register/)
  const account = newAccount()
  await type(page, /^Name$/, account.name)
  await type(page, /^Email$/, account.email)
  await type(page, /^Password$/, account.password)
  await press(page, /^Create account$/)
  await expect(page).toHaveURL(/\/today$/)

  await press(page, /^Articles$/)
  await expect(page).toHaveURL(/\/library$/)
  await press(page, /^New article$/)
  await expect(page).toHaveURL(/\/articles\/new$/)
  // Long enough to have questions with typed answers: one at least will be missed, and reviewed.
  await type(page, /^Text of the article$/, demoArticle('suez-canal'))
  await press(page, /^Make questions$/)
  await expect(page.getByRole('link', { name: /^Decide on/ })).toBeVisible()
  await press(page, /^Decide on/)

  const status = page.getByRole('region', { name: 'Question', exact: true }).getByRole('status')
  await expect(status).toContainText('0 kept')
  const total = Number((await page.getByText(/^\d+ of \d+ decided$/).innerText()).match(/of (\d+)/)?.[1])
  for (let kept = 0; kept < total; kept++) {
    await page.keyboard.press('k')
    await expect(status).toContainText(`${kept + 1} kept`)
  }
  await press(page, /^Make a quiz$/)
  await expect(page).toHaveURL(/\/quizzes\/[0-9a-f-]{36}$/)
  await press(page, /^Start$/)
  await expect(page).toHaveURL(/\/attempts\//)

  const heading = page.getByRole('heading', { level: 1 })
  for (let asked = 0; asked < 20 && !page.url().endsWith('/results'); asked++) {
    await expect(heading).toBeFocused()
    await answerByKeys(page)
    const feedback = page.getByRole('region', { name: 'Feedback' })
    await expect(feedback.getByText(/^(Right|Partly right|Not right)$/)).toBeFocused()
    const asking = page.url()
    const stem = await heading.innerText()
    await page.keyboard.press('Enter')
    await expect.poll(async () => page.url() !== asking || (await heading.innerText()) !== stem).toBe(true)
  }
  await expect(page).toHaveURL(/\/results$/)

  await press(page, /^Review them now$/)
  await expect(page).toHaveURL(/\/review$/)
  await expect(heading).toBeFocused()
  const asked = (await heading.textContent()) ?? ''
  const isFlashcard = await page.getByRole('button', { name: 'Show the answer' }).isVisible()
  if (isFlashcard) await page.keyboard.press('Space')
  else await press(page, /^I do not know$/)
  await expect(page.getByRole('button', { name: /^(Next|Good)/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(heading).not.toHaveText(asked)
  await page.keyboard.press('u')
  await expect(heading).toHaveText(asked)
})
