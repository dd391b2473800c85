import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures'
import { tabTo } from './tab-to'

const word = (page: Page, name: string) => page.getByRole('link', { name, exact: true })

/** Makes a deck and goes to where its cards are typed. */
async function makeDeck(page: Page, name: string): Promise<void> {
  await page.goto('/decks')
  await page.getByRole('button', { name: 'New deck' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill(name)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: `Add to ${name}` })).toBeVisible()
}

test('a deck is made, filled and found again by keyboard alone', async ({ page, account }) => {
  expect(account.email).toBeTruthy()
  await page.goto('/decks')
  await tabTo(page, /^New deck$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByLabel('Name')).toBeFocused()
  await page.keyboard.type('German')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Add to German' })).toBeVisible()
  for (const [front, back] of [
    ['der Hund', 'the dog'],
    ['die Katze', 'the cat'],
    ['das Pferd', 'the horse'],
  ]) {
    await expect(page.getByLabel('Front')).toBeFocused()
    await page.keyboard.type(front!)
    await page.keyboard.press('Tab')
    await page.keyboard.type(back!)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('list', { name: 'Just added' })).toContainText(front!)
  }
  await tabTo(page, /^Done$/)
  await page.keyboard.press('Enter')
  await expect(page.getByText('3 cards · 0 due · 3 new')).toBeVisible()

  // '/' goes to the words, wherever one is on the page.
  await page.locator('body').press('/')
  await expect(page.getByRole('searchbox', { name: 'Words' })).toBeFocused()
  await page.keyboard.type('horse')
  await page.keyboard.press('Enter')
  await expect(word(page, 'das Pferd')).toBeVisible()
  await expect(word(page, 'der Hund')).toHaveCount(0)
  await tabTo(page, /^Choose das Pferd$/)
  await page.keyboard.press('Space')
  await tabTo(page, /^Delete$/)
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 card deleted.')).toBeVisible()
  await expect(page.getByText('No card is like that.')).toBeVisible()
  await tabTo(page, /^Undo$/)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Taken back.')).toBeVisible()
  await expect(word(page, 'das Pferd')).toBeVisible()

  await tabTo(page, /^Review this deck$/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/review\?deck=/)
  await expect(page.getByRole('main').getByText('German', { exact: true })).toBeVisible()
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible()
})

test('a pasted list becomes cards both ways, which are tagged, moved, and deleted with their deck', async ({
  page,
  account,
}) => {
  expect(account.email).toBeTruthy()
  await makeDeck(page, 'Capitals')
  await page.getByLabel('Ask both ways').check()
  await page
    .getByLabel('List')
    .fill('Peru\tLima\nnothing\nGhana\tAccra\nNepal\tKathmandu\nOman\tMuscat\nCuba\tHavana')
  await expect(page.getByText('Line 2 has no two sides and will be left out.')).toBeVisible()
  await page.getByRole('button', { name: 'Add 5 cards' }).click()
  await expect(page.getByText('10 cards are in the deck now.')).toBeVisible()
  await expectAccessible(page)
  await makeDeck(page, 'Africa')

  await page.goto('/cards')
  await page.getByRole('searchbox', { name: 'Words' }).fill('accra')
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page.getByText('2 cards')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Choose all on this page' }).check()
  await page
    .getByRole('combobox', { name: 'What to do with them' })
    .selectOption({ label: 'Put a tag on them …' })
  await page.getByRole('button', { name: 'Do it' }).click()
  await page.getByRole('dialog').getByLabel('Tag').fill('to check')
  await page.keyboard.press('Enter')
  await expect(page.getByText('2 cards tagged.')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Choose all on this page' }).check()
  const action = page.getByRole('combobox', { name: 'What to do with them' })
  const move = await action
    .locator('optgroup[label="Move to"] option', { hasText: 'Africa' })
    .getAttribute('value')
  await action.selectOption(move!)
  await page.getByRole('button', { name: 'Do it' }).click()
  await expect(page.getByText('2 cards moved.')).toBeVisible()
  await expectAccessible(page)

  await page.goto('/decks')
  await expect(page.getByRole('listitem').filter({ hasText: 'Capitals' })).toContainText('8 cards')
  await page.getByRole('link', { name: 'Capitals' }).click()
  await page.getByRole('button', { name: 'Delete …' }).click()
  await page.getByRole('button', { name: 'Delete the deck and its cards' }).click()
  await expect(page.getByText('The deck is deleted.')).toBeVisible()
  await expect(page.getByText('2 cards, in decks and without')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('10 cards, in decks and without')).toBeVisible()
})

test('a card tells its history, and any review of it can be taken back', async ({ page, account }) => {
  expect(account.email).toBeTruthy()
  await makeDeck(page, 'One')
  await page.getByLabel('Front').fill('A lamp')
  await page.getByLabel('Back').fill('A light')
  await page.getByRole('button', { name: /^Add/ }).first().click()
  await expect(page.getByText('1 card is in the deck now.')).toBeVisible()
  await page.goto('/review')
  await page.getByRole('button', { name: 'Show the answer' }).click()
  await page.getByRole('button', { name: /^Easy/ }).click()
  await expect(page.getByRole('heading', { name: 'That is all for now' })).toBeVisible()

  await page.goto('/cards')
  await word(page, 'A lamp').click()
  await expect(page.getByRole('table', { name: /Reviews of this card/ })).toContainText('Easy')
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 640 })
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
  await page.getByRole('button', { name: /^Take back the review/ }).click()
  await expect(page.getByText('taken back', { exact: true })).toBeVisible()
  await expect(page.getByText('New', { exact: true })).toBeVisible()
  await page.getByLabel('New tag').fill('light')
  await page.getByRole('button', { name: 'Add' }).first().click()
  await expect(page.getByRole('list', { name: 'Tags' })).toContainText('light')
})
