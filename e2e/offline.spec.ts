import type { Page } from '@playwright/test'
import type { Account } from './account'
import { cardQuestions, countReviews, giveCards } from './cards'
import { expect, expectAccessible, newAccount, register, signIn, test } from './fixtures'
import { expectSound, isOver, keepCards, question } from './reviewing'
import type { WorkerServer } from './worker-server'

const all = Object.values(cardQuestions)
/** Answers the card on screen rightly, by keyboard, and says how well it was known. Returns its question. */
async function answer(page: Page, rating = '4'): Promise<string> {
  await expect(question(page)).toBeFocused()
  const stem = (await question(page).textContent()) ?? ''
  const card = all.find(({ content }) => content.stem === stem)!
  if (card === cardQuestions.flashcard) {
    await page.keyboard.press('Space')
    await expect(page.getByText(card.answer)).toBeFocused()
  } else {
    if (card === cardQuestions.typed) {
      await page.keyboard.press('Tab')
      await page.keyboard.type(card.answer)
    } else {
      const names = await page
        .getByRole('radio')
        .evaluateAll((radios) => radios.map((radio) => radio.closest('label')?.textContent ?? ''))
      await page.keyboard.press(String(names.findIndex((name) => name.includes(card.answer)) + 1))
    }
    await page.keyboard.press('Enter')
    await expect(page.getByText('Right', { exact: true })).toBeFocused()
  }
  await page.keyboard.press(rating)
  return stem
}

/** How well each answer of theirs that counts was known, in the order in which the server took them. */
async function listRatings(server: WorkerServer, { email }: Account): Promise<number[]> {
  const rows = await server.query<{ rating: number }>(
    `select l."rating" from "ReviewLog" l join "User" u on u."id" = l."userId"
      where u."email" = $1 and l."undoneAt" is null order by l."receivedAt"`,
    [email],
  )
  return rows.map(({ rating }) => rating)
}

test('reviews go on with the server dead, through a reload and a restart of the page, and arrive once', async ({
  page,
  server,
  account,
}) => {
  await giveCards(server, account, all)
  const packs: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/api/reviews/pack')) packs.push(request.url())
  })
  await page.goto('/today')
  await keepCards(page)
  // A pack holds answers: it came when it was asked for, and not before.
  expect(packs).toHaveLength(1)
  await page.goto('/review')
  await answer(page) // with the server
  await expect(question(page)).toBeFocused()
  // Its review is there before it is rated: only what the server has of both, and the page knows of, is sent.
  await expect.poll(() => listRatings(server, account)).toEqual([4])
  await expect(page.getByRole('status').getByText('Saved', { exact: true })).toBeVisible()
  await server.kill9()

  await answer(page)
  await expect(page.getByText('1 unsent')).toBeVisible()
  await page.reload()
  await expect(page).toHaveURL(/\/offline/)
  await expect(page.getByText('1 unsent')).toBeVisible()
  await expectAccessible(page)
  const context = page.context()
  await page.close()

  const again = await context.newPage()
  await again.goto('/review')
  await answer(again)
  await expect(isOver(again)).toBeFocused()
  await expect(again.getByText('2 answers are kept on this device')).toBeVisible()
  await expectAccessible(again)
  expect(await countReviews(server, account)).toMatchObject({ live: 1 })

  await server.start()
  await expect.poll(() => countReviews(server, account)).toMatchObject({ live: 3, cards: 3 })
  await again.goto('/review')
  await expect(isOver(again)).toBeVisible()
  await expectSound(again)
})

test('an answer that was given offline is undone offline, and asked again', async ({
  page,
  server,
  account,
}) => {
  await giveCards(server, account, all)
  await keepCards(page)
  await page.goto('/review')
  await expect(question(page)).toBeVisible()
  await server.kill9()
  const stem = await answer(page)
  await expect(question(page)).not.toHaveText(stem)
  await page.keyboard.press('u')
  await expect(question(page)).toHaveText(stem)
  await answer(page, '1')
  await server.start()
  await expect.poll(() => countReviews(server, account)).toMatchObject({ cards: 1 })
  await expectSound(page)
  expect(await listRatings(server, account)).toEqual([1])
})

test('somebody else on the device neither sees nor sends what another person left', async ({
  page,
  server,
  account,
}) => {
  await giveCards(server, account, all)
  await keepCards(page)
  await page.goto('/review')
  await expect(question(page)).toBeVisible()
  await server.kill9()
  await answer(page)
  await expect(page.getByText('1 unsent')).toBeVisible()
  const context = page.context()
  await page.close()
  await server.start()

  // Their session is gone, and somebody else signs in.
  await context.clearCookies()
  const other = newAccount()
  const theirs = await context.newPage()
  await register(theirs, other)
  await theirs.goto('/settings')
  await expect(theirs.getByLabel('Keep my cards on this device')).not.toBeChecked()
  await expect(theirs.getByRole('status').filter({ hasText: 'not sent yet' })).toHaveCount(0)
  expect(await countReviews(server, account)).toMatchObject({ live: 0 })
  expect(await countReviews(server, other)).toMatchObject({ live: 0 })
  await server.kill9()
  await theirs.goto('/review')
  await expect(theirs.getByText('No cards are kept on this device.')).toBeVisible()
  await server.start()

  // Back again, the first person's answer is still there, and is sent.
  await context.clearCookies()
  await signIn(theirs, account)
  await expect.poll(() => countReviews(server, account)).toMatchObject({ live: 1 })
  expect(await countReviews(server, other)).toMatchObject({ live: 0 })
})

test('on a phone, nothing of it is wider than the screen', async ({ page, server, account }) => {
  await page.setViewportSize({ width: 375, height: 700 })
  await giveCards(server, account, all)
  await keepCards(page)
  await server.kill9()
  await page.goto('/library')
  await expect(page.getByRole('heading', { name: 'The server cannot be reached' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Review 3 cards' }).click()
  await answer(page)
  await expect(question(page)).toBeFocused()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
  await server.start()
})

test('the app can be installed', async ({ page, account }) => {
  expect(account.email).toBeTruthy() // signed in: the page has a manifest like any other
  const address = await page.locator('link[rel=manifest]').getAttribute('href')
  const manifest = (await (await page.request.get(address!)).json()) as {
    display: string
    icons: { src: string; sizes: string }[]
  }
  expect(manifest).toMatchObject({ display: 'standalone' })
  for (const { src } of manifest.icons) expect((await page.request.get(src)).ok()).toBe(true)
  expect((await page.request.get('/sw.js')).headers()['content-type']).toContain('text/javascript')
})
