import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, newAccount, register, test } from './fixtures'
import { plantKinds, type PlantedKinds } from './planted-kinds'
import { tabTo } from './tab-to'
import type { WorkerServer } from './worker-server'

const feedbackOf = (page: Page): Locator => page.getByRole('region', { name: 'Feedback' })
const verdictOf = (page: Page): Locator =>
  feedbackOf(page).getByText(/^(Right|Partly right|Not right|Not marked yet)$/)

async function begin(page: Page, server: WorkerServer): Promise<PlantedKinds> {
  const account = newAccount({ purpose: 'teach' })
  await register(page, account)
  const quiz = await plantKinds(server, account.email, 'practice')
  await page.goto(`/quizzes/${quiz.quizId}`)
  return quiz
}

/** The things of an ordering question as they stand now. */
const thingsOf = (page: Page): Promise<string[]> =>
  page.getByRole('group').getByRole('listitem').locator('span:nth-child(2)').allInnerTexts()

test('a quiz of every kind, by keyboard alone', async ({ page, server }) => {
  const { stems, order } = await begin(page, server)
  await page.getByRole('button', { name: 'Start' }).press('Enter')
  const asks = (stem: string) => expect(page.getByRole('heading', { level: 1, name: stem })).toBeFocused()
  const next = async () => {
    await expect(verdictOf(page)).toBeFocused()
    await page.keyboard.press('Enter')
  }

  await asks(stems.multi)
  for (const name of ['A candle', 'A stone']) {
    const label = await page.getByRole('checkbox', { name }).getAttribute('aria-keyshortcuts')
    await page.keyboard.press(label!)
    await expect(page.getByRole('checkbox', { name })).toBeChecked()
  }
  const stone = await page.getByRole('checkbox', { name: 'A stone' }).getAttribute('aria-keyshortcuts')
  await page.keyboard.press(stone!)
  await expect(page.getByRole('checkbox', { name: 'A stone' })).not.toBeChecked()
  await page.keyboard.press('Enter')
  await expect(verdictOf(page)).toHaveText('Partly right')
  await expect(feedbackOf(page)).toContainText('1 of 2 right answers chosen.')
  await next()

  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('quillombra')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Gap 2' })).toBeFocused()
  await page.keyboard.type('mer')
  await expect(page.getByRole('combobox', { name: 'Gap 2' })).toHaveValue('mercury')
  await tabTo(page, /^Check/)
  await page.keyboard.press('Enter')
  await expect(verdictOf(page)).toHaveText('Right')
  await next()

  await asks(stems.numeric)
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('39')
  await page.keyboard.press('Enter')
  await expect(verdictOf(page)).toHaveText('Partly right')
  await expect(feedbackOf(page)).toContainText('its unit is missing')
  await next()

  await asks(stems.matching)
  for (const [name, words] of [
    ['Wren', 'dr'],
    ['Hale', 'ke'],
    ['Moss', 'ke'],
  ] as const) {
    await page.keyboard.press('Tab')
    await expect(page.getByRole('combobox', { name })).toBeFocused()
    await page.keyboard.type(words)
  }
  await tabTo(page, /^Check/)
  await page.keyboard.press('Enter')
  await expect(verdictOf(page)).toHaveText('Partly right')
  await expect(feedbackOf(page)).toContainText('2 of 3 pairs are right.')
  await next()

  await asks(stems.ordering)
  expect(await thingsOf(page)).not.toEqual(order)
  for (const [place, thing] of order.entries()) {
    let at = (await thingsOf(page)).indexOf(thing)
    if (at === place) continue
    await page.getByRole('heading', { level: 1 }).focus()
    await tabTo(page, new RegExp(`^Move “${thing}” up$`))
    for (; at > place; at--) {
      await page.keyboard.press('Enter')
      await expect(page.getByRole('status').getByText(`“${thing}” is now ${at} of 4.`)).toBeAttached()
      await expect(page.getByRole('button', { name: `Move “${thing}” up` })).toBeFocused()
    }
  }
  expect(await thingsOf(page)).toEqual(order)
  // One step down by its arrow key, and back up.
  await page.keyboard.press('ArrowDown')
  expect(await thingsOf(page)).not.toEqual(order)
  await page.keyboard.press('ArrowUp')
  await tabTo(page, /^Check/)
  await page.keyboard.press('Enter')
  await expect(verdictOf(page)).toHaveText('Right')
  await next()

  await asks(stems.essay)
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('Ships went down on the reef.')
  await expect(page.getByText('6 words')).toBeVisible()
  await tabTo(page, /^Check/)
  await page.keyboard.press('Enter')
  await expect(verdictOf(page)).toHaveText('Not marked yet')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/results$/)
  // 1/2 + 1 + 1/2 + 2/3 + 1, and the essay still to come.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('3.67 of 6')
  await expect(page.getByText('One answer is still to be read by your teacher')).toBeVisible()
})

test('a quiz of every kind, by touch on a phone', async ({ browser, server }) => {
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: { width: 375, height: 812 },
    hasTouch: true,
    isMobile: true,
  })
  const page = await context.newPage()
  const { stems, order } = await begin(page, server)
  await page.getByRole('button', { name: 'Start' }).tap()

  /** What axe says of a question and of its feedback; whether all fits the screen and every target a thumb. */
  const checkAndGoOn = async (button: 'Next' | 'Finish') => {
    await expectFitting(page)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Check' }).tap()
    await expect(verdictOf(page)).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: button }).tap()
  }

  await expect(page.getByRole('heading', { name: stems.multi })).toBeVisible()
  await page.getByRole('checkbox', { name: 'A candle' }).tap()
  await page.getByRole('checkbox', { name: 'A star' }).tap()
  await checkAndGoOn('Next')

  await page.getByRole('textbox', { name: 'Gap 1' }).fill('Quillombrada')
  await page.getByRole('combobox', { name: 'Gap 2' }).selectOption('oil')
  await checkAndGoOn('Next')

  await expect(page.getByRole('heading', { name: stems.numeric })).toBeVisible()
  await page.getByRole('textbox').fill('38,500 zm')
  await checkAndGoOn('Next')

  await page.getByRole('combobox', { name: 'Wren' }).selectOption('drew the tower')
  await page.getByRole('combobox', { name: 'Moss' }).selectOption('rang the bell')
  await checkAndGoOn('Next')

  await expect(page.getByRole('heading', { name: stems.ordering })).toBeVisible()
  for (const [place, thing] of order.entries()) {
    for (let at = (await thingsOf(page)).indexOf(thing); at > place; at--) {
      await page.getByRole('button', { name: `Move “${thing}” up` }).tap()
      await expect(page.getByRole('status').getByText(`“${thing}” is now ${at} of 4.`)).toBeAttached()
    }
  }
  await checkAndGoOn('Next')

  await expect(page.getByRole('heading', { name: stems.essay })).toBeVisible()
  await page.getByRole('textbox').fill('Because of the reef.')
  await checkAndGoOn('Finish')
  // 1 + 1/2 + 1 + 1/3 + 1
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('3.83 of 6')
  await expectAccessible(page)
  await context.close()
})

async function expectFitting(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
  const targets = page.getByRole('group').locator('input, select, textarea, button')
  for (const target of await targets.all()) {
    const box = await target.boundingBox()
    expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(44)
  }
}
