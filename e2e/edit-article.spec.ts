import type { Page } from '@playwright/test'
import { demoArticle } from './articles'
import { expect, expectAccessible, test } from './fixtures'

/** Puts other words in the place of some in the editor's text, as somebody does who types there. */
async function change(page: Page, from: string | RegExp, to: string): Promise<void> {
  const field = page.getByLabel('Text of the article')
  await field.fill((await field.inputValue()).replace(from, to))
  await page.getByRole('button', { name: 'Save', exact: true }).click()
}

test('an edit marks the questions that it touches; each is kept, fixed or retired at the desk', async ({
  page,
  account,
}) => {
  expect(account.email).toContain('@')
  await page.goto('/articles/new')
  await page.getByLabel('Text of the article').fill(demoArticle('suez-canal'))
  await page.getByRole('button', { name: 'Make questions' }).click()
  await page.waitForURL(/\/articles\/[0-9a-f-]{36}$/)
  const address = page.url()
  await expect(page.getByRole('link', { name: /^Decide on/ })).toBeVisible({ timeout: 60_000 })

  // Words elsewhere change nothing.
  await page.getByRole('link', { name: 'Edit the text' }).click()
  await expectAccessible(page)
  await change(page, '\n\n', '\n\nThis line was not here before, and nothing rests on it.\n\n')
  await page.waitForURL(address)
  await expect(page.getByText('This line was not here before')).toBeVisible()
  await expect(page.getByText('The article changed where')).toBeHidden()

  // Somebody else who opened the editor before this edit is told, and what they typed stays.
  const other = await page.context().newPage()
  await other.goto(`${address}/edit`)
  await page.getByRole('link', { name: 'Edit the text' }).click()
  await change(page, /\.(?=\s|$)/g, ', as is told.')
  await expect(page.getByText('The article changed where')).toBeVisible()
  await change(other, 'This line was not here before', 'Typed by another hand')
  await expect(other.getByText('was changed elsewhere while you were editing')).toBeVisible()
  await expect(other.getByLabel('Text of the article')).toHaveValue(/Typed by another hand/)
  await other.close()

  await page.getByRole('link', { name: /^Look at/ }).click()
  const changed = page.getByRole('region', { name: 'The article changed here' })
  await expect(changed).toContainText('It said')
  await expect(changed).toContainText(', as is told.')
  await expectAccessible(page)
  const stem = await page.getByRole('heading', { level: 1 }).textContent()
  await page.keyboard.press('k')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(stem ?? '')
  await page.keyboard.press('d')
  await expect(page.getByRole('status').filter({ hasText: '1 kept' })).toContainText('1 dropped')

  // Taking the edit back takes the marks back.
  await page.goto(`${address}/edit`)
  await page.getByRole('button', { name: 'Take back the last edit' }).click()
  await page.waitForURL(address)
  await expect(page.getByText('as is told')).toHaveCount(0)
})
