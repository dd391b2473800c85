import { demoArticle } from './articles'
import { expect, newAccount, test } from './fixtures'

test("a visitor's first minute: paste, questions, practise, sign up and keep them", async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Text of the article').fill(demoArticle('coral-reefs'))
  await page.getByRole('button', { name: 'Make questions' }).click()

  const made = page.getByRole('heading', { name: /^\d+ questions on/ })
  await expect(made).toBeVisible({ timeout: 60_000 })
  expect(Number.parseInt((await made.textContent()) ?? '0', 10)).toBeGreaterThanOrEqual(5)
  await expect(page.getByText(/^There are \d+ more that Versed is less sure of/)).toBeVisible()

  await page.getByRole('button', { name: /^Practise .*now$/ }).click()
  await expect(page).toHaveURL(/\/attempts\/[0-9a-f-]{36}/)
  const attempt = page.url()

  await page.goto('/register')
  await expect(page.getByText('Everything you have made so far comes along')).toBeVisible()
  const account = newAccount()
  await page.getByLabel('Name').fill(account.name)
  await page.getByLabel('Email').fill(account.email)
  await page.getByLabel('Password').fill(account.password)
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page).toHaveURL(/\/today/)

  await page.goto('/library')
  await expect(page.getByRole('list').getByRole('link')).toHaveCount(1)
  await page.goto(attempt)
  await expect(page).toHaveURL(attempt)
})

test('a sample is one click away', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: /try a sample/ }).click()
  await expect(page.getByRole('heading', { name: /^\d+ questions on/ })).toBeVisible({ timeout: 60_000 })
})

test('somebody else cannot see what a visitor brought', async ({ page, browser, baseURL }) => {
  await page.goto('/')
  await page.getByRole('button', { name: /try a sample/ }).click()
  await page.getByRole('link', { name: 'See them beside the text' }).click()
  await expect(page).toHaveURL(/\/articles\//)

  const other = await browser.newContext({ baseURL })
  const otherPage = await other.newPage()
  await otherPage.goto('/')
  await otherPage.getByRole('button', { name: /try a sample/ }).click()
  await expect(otherPage.getByRole('heading', { name: /^\d+ questions on/ })).toBeVisible({ timeout: 60_000 })
  const answer = await otherPage.goto(page.url())
  expect(answer?.status()).toBe(404)
  await other.close()
})

test('evidence and question show each other, by mouse and by keyboard', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: /try a sample/ }).click()
  await page.getByRole('link', { name: 'See them beside the text' }).click()
  const article = page.getByRole('article', { name: 'Article' })
  const questions = page.getByRole('region', { name: 'Questions' }).getByRole('listitem')

  await questions.nth(1).hover()
  await expect(article.locator('mark').first()).toBeVisible()
  await page.mouse.move(0, 0)
  await expect(article.locator('mark')).toHaveCount(0)
  await questions.nth(2).focus()
  await expect(article.locator('mark').first()).toBeVisible()
})
