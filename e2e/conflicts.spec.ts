import { demoArticle } from './articles'
import { expect, expectAccessible, test } from './fixtures'

test('articles that disagree about the timing are shown side by side, with links to both places', async ({
  page,
  account,
}) => {
  expect(account.email).toContain('@')
  const bring = async (name: string): Promise<void> => {
    await page.goto('/articles/new')
    await page.getByLabel('Text of the article').fill(demoArticle(name))
    await page.getByRole('button', { name: 'Make questions' }).click()
    await page.waitForURL(/\/articles\/[0-9a-f-]{36}$/)
    await expect(page.getByRole('link', { name: /^Decide on/ })).toBeVisible({ timeout: 60_000 })
  }
  await bring('khan-in-moscow-the-day')
  await expect(page.getByRole('region', { name: /^May disagree/ })).toBeHidden()
  await bring('khan-in-moscow-the-energy')

  const section = page.getByRole('region', { name: 'May disagree with “Imran Khan in Moscow' })
  await expect(section).toBeVisible({ timeout: 60_000 })
  await expect(section.locator('mark')).toHaveText([/^just days before/, /^on the very day/])
  await expectAccessible(page)

  await section.getByRole('link', { name: 'The other: show the place' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A Visit on the Day the War Began')
  await expect(page).toHaveURL(/#conflict-/)
  const there = page.getByRole('region', { name: /^May disagree with/ })
  await there.getByRole('button', { name: 'They do not disagree' }).click()
  await expect(there).toBeHidden()
})
