import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures'
import { giveHistory, today } from './plant-reviews'
import { tabTo } from './tab-to'

const OVERDUE = 90

/** How many cards in review the server would ask now. */
async function reviewCount(page: Page): Promise<number> {
  const answer = await page.request.get('/api/reviews/next')
  expect(answer.ok()).toBe(true)
  const { counts } = (await answer.json()) as { counts: { reviewCount: number } }
  return counts.reviewCount
}

const press = async (page: Page, name: RegExp, key = 'Enter'): Promise<void> => {
  await tabTo(page, name)
  await page.keyboard.press(key)
}

test('after an absence, what is overdue is spread out, an exam prepared and the schedule fitted, by keyboard', async ({
  page,
  account,
  server,
}) => {
  await giveHistory(server, account, 'Biology', OVERDUE)

  await test.step('the backlog is offered to be spread, and no day holds more than it says', async () => {
    await page.goto('/today')
    const plan = page.getByRole('region', { name: 'Catching up' })
    await expect(plan).toContainText(`${OVERDUE} cards are overdue`)
    expect(await reviewCount(page)).toBe(OVERDUE)
    await press(page, /^Spread them out$/)
    await expect(plan).toContainText('You are catching up')
    const perDay = Number(/at most (\d+) reviews a day/.exec(await plan.innerText())![1])
    expect(perDay).toBeLessThan(OVERDUE / 2)
    expect(await reviewCount(page)).toBe(perDay)
    await page.reload()
    await expect(page.getByRole('link', { name: `Review ${perDay} cards` })).toBeVisible()
    await expectAccessible(page)

    // A review of today counts as one of the day's.
    await page.goto('/review')
    await expect(page.getByText(/^Front \d+$/)).toBeVisible()
    await page.keyboard.press('Space')
    await expect(page.getByText(/^Back \d+$/)).toBeVisible()
    await page.keyboard.press('3')
    await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
    await expect.poll(() => reviewCount(page)).toBe(perDay - 1)

    await page.goto('/today')
    await press(page, /^Back to the usual limits$/)
    await expect(plan).toContainText('are overdue')
    expect(await reviewCount(page)).toBe(OVERDUE - 1)
  })

  await test.step('an exam plan says what it brings, and the queue follows it', async () => {
    await page.goto('/plans')
    await tabTo(page, /^What for/)
    await page.keyboard.type('Biology exam')
    const exam = new Date((today() + 14) * 86_400_000).toISOString().slice(0, 10)
    await page.getByLabel('Ready by').fill(exam)
    await press(page, /^Biology$/, 'Space')
    const outlook = page.getByRole('table', { name: 'What is expected with the plan and without it' })
    await tabTo(page, /^Reviews a day/)
    await page.keyboard.type('10')
    await expect(outlook.getByRole('row', { name: /^With the plan/ })).toContainText('5 to 15')
    const share = async (name: RegExp) =>
      Number(/(\d+)%/.exec(await outlook.getByRole('row', { name }).innerText())![1])
    expect(await share(/^With the plan/)).toBeGreaterThan(50)
    expect(await share(/^Without/)).toBeGreaterThan(50)
    await expectAccessible(page)
    await press(page, /^Begin$/)
    await expect(page.getByRole('heading', { name: 'Biology exam' })).toBeVisible()

    // Half of the mean on the first day, of which one card was reviewed already.
    expect(await reviewCount(page)).toBe(4)
    await press(page, /^Change it$/)
    await press(page, /^Pause$/)
    await expect(page.getByText('paused: its cards keep to their own schedule')).toBeVisible()
    expect(await reviewCount(page)).toBe(OVERDUE - 1)
    await press(page, /^Take it up again$/)
    await expect(page.getByText('paused: its cards keep to their own schedule')).toBeHidden()
    await page.goto('/today')
    await expect(page.getByRole('region', { name: 'Ready by' })).toContainText('Biology exam')
  })

  await test.step('the schedule is fitted with progress, and says what that is worth', async () => {
    await page.goto('/settings/reviews')
    await expect(page.getByText(/what 10,000 other learners have in common/)).toBeVisible()
    await press(page, /^Fit the schedule to me$/)
    await expect(page.getByText('Your reviews follow your own memory')).toBeVisible({ timeout: 60_000 })
    await expect(page.getByText(/It foretells your latest answers [\d.]+% better than before/)).toBeVisible()
    await expectAccessible(page)
  })
})
