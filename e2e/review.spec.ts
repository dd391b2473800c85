import type { Page } from '@playwright/test'
import { cardQuestions, countReviews, giveCards, SECRETS } from './cards'
import { expect, expectAccessible, test } from './fixtures'
import { isOver, question } from './reviewing'

const all = Object.values(cardQuestions)

/** Answers the card on screen rightly by keyboard alone, and leaves it showing its answer. */
async function answerByKeyboard(page: Page): Promise<void> {
  const stem = await question(page).textContent()
  await expect(question(page)).toBeFocused()
  if (stem === cardQuestions.flashcard.content.stem) {
    await page.keyboard.press('Space')
    await expect(page.getByText(cardQuestions.flashcard.answer)).toBeFocused()
    return
  }
  if (stem === cardQuestions.choice.content.stem) {
    const labels = await page
      .getByRole('radio')
      .evaluateAll((radios) => radios.map((radio) => radio.closest('label')?.textContent ?? ''))
    const place = labels.findIndex((label) => label.includes(cardQuestions.choice.answer))
    await page.keyboard.press(String(place + 1))
    await expect(page.getByRole('radio', { name: cardQuestions.choice.answer })).toBeChecked()
  } else {
    await page.keyboard.press('Tab')
    await page.keyboard.type(cardQuestions.typed.answer)
  }
  await page.keyboard.press('Enter')
  await expect(page.getByText('Right', { exact: true })).toBeFocused()
}

test('a whole session by keyboard, from today to the end', async ({ page, server, account }) => {
  await giveCards(server, account, all)
  await page.goto('/today')
  await expect(page.getByText('3 cards for today')).toBeVisible()
  await page.getByRole('link', { name: 'Review 3 cards' }).focus()
  await page.keyboard.press('Enter')
  const stems = new Set<string | null>()
  for (let i = 0; i < all.length; i++) {
    await expect(question(page)).toBeVisible()
    stems.add(await question(page).textContent())
    await answerByKeyboard(page)
    await page.keyboard.press('4')
    if (i < all.length - 1) await expect(question(page)).not.toHaveText([...stems].at(-1) ?? '')
  }
  await expect(isOver(page)).toBeFocused()
  await expect(page.getByText('You reviewed 3 cards and remembered all of them.')).toBeVisible()
  await expect(page.getByText(/Nothing is due until \d\d:\d\d/)).toBeVisible()
  expect(stems.size).toBe(3)
  expect(await countReviews(server, account)).toMatchObject({ live: 3, cards: 3 })

  await page.goto('/today')
  await expect(page.getByText(/Nothing is due until/)).toBeVisible()
})

test('a miss shows what was right and where it stands, and comes back in the same session', async ({
  page,
  server,
  account,
}) => {
  await giveCards(server, account, [cardQuestions.typed])
  await page.goto('/review')
  await page.getByRole('textbox').fill('granite')
  await page.getByRole('button', { name: 'Answer' }).click()
  await expect(page.getByText('Not right')).toBeVisible()
  await expect(page.getByText(cardQuestions.typed.answer)).toBeVisible()
  await expect(page.getByText('Sentence 0 of the lighthouse.')).toBeVisible()
  await expect(page.getByText('You will see this again in 1 minute.')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox')).toHaveValue('')
  await expect(page.getByText('Learning · The lighthouse')).toBeVisible()
})

test('undo takes back one review after another, also those of another device', async ({
  page,
  server,
  account,
  browser,
  baseURL,
}) => {
  await giveCards(server, account, [cardQuestions.flashcard, cardQuestions.typed])
  await page.goto('/review')
  const first = await question(page).textContent()
  await answerByKeyboard(page)
  await page.keyboard.press('4')
  await expect(question(page)).not.toHaveText(first ?? '')
  const second = await question(page).textContent()
  await answerByKeyboard(page)
  await page.keyboard.press('4')
  await expect(isOver(page)).toBeVisible()
  await expect.poll(() => countReviews(server, account)).toMatchObject({ live: 2 })

  await page.keyboard.press('u')
  await expect(question(page)).toHaveText(second ?? '')
  // The page shows the card at once; another device has it when the server knows.
  await expect.poll(() => countReviews(server, account)).toMatchObject({ live: 1 })
  const other = await browser.newContext({ baseURL, storageState: await page.context().storageState() })
  const otherPage = await other.newPage()
  await otherPage.goto('/review')
  await expect(question(otherPage)).toHaveText(second ?? '')
  // Before that the page does not listen to keys yet.
  await expect(question(otherPage)).toBeFocused()
  await otherPage.keyboard.press('u')
  await expect(question(otherPage)).toHaveText(first ?? '')
  await expect.poll(() => countReviews(server, account)).toMatchObject({ live: 0 })
  const cards = await server.query(
    `select c."state", c."reps", c."stability" from "Card" c join "User" u on u."id" = c."userId" where u."email" = $1`,
    [account.email],
  )
  expect(cards).toEqual([1, 2].map(() => ({ state: 'new', reps: 0, stability: null })))
  await other.close()
})

test('a server killed in mid-session loses no answer and counts none twice', async ({
  page,
  server,
  account,
}) => {
  await giveCards(server, account, all)
  await page.goto('/review')
  await answerByKeyboard(page)
  await server.kill9()
  await page.keyboard.press('4') // on its way to nobody
  await expect(page.getByText('1 unsent')).toBeVisible()
  await expect(question(page)).toBeFocused()
  await server.start()
  await expect(page.getByText('Saved')).toBeVisible()

  await answerByKeyboard(page)
  await page.keyboard.press('4')
  await expect(question(page)).toBeFocused()
  await answerByKeyboard(page)
  await page.keyboard.press('4')
  await expect(isOver(page)).toBeVisible()
  await expect.poll(() => countReviews(server, account)).toMatchObject({ live: 3, cards: 3 })
})

test('an answer kept in a closed tab is sent by the next page', async ({ page, server, account }) => {
  await giveCards(server, account, [cardQuestions.typed, cardQuestions.flashcard])
  await page.goto('/review')
  while ((await question(page).textContent()) !== cardQuestions.typed.content.stem) {
    await answerByKeyboard(page)
    await page.keyboard.press('4')
    await expect(question(page)).toHaveText(cardQuestions.typed.content.stem)
  }
  await expect(page.getByRole('status').filter({ hasText: 'Saving' })).toHaveCount(0)
  const before = await countReviews(server, account)
  await server.kill9()
  await page.getByRole('textbox').fill(cardQuestions.typed.answer)
  await page.getByRole('button', { name: 'Answer' }).click()
  await expect(page.getByText('Your answer is kept in this browser')).toBeVisible()
  const context = page.context()
  await page.close()
  await server.start()
  const next = await context.newPage()
  await next.goto('/review')
  await expect.poll(() => countReviews(server, account)).toMatchObject({ live: before.live + 1 })
})

test('no answer reaches the browser before it was given', async ({ page, server, account }) => {
  await giveCards(server, account, all)
  const bodies: Promise<string>[] = []
  page.on('response', (response) => {
    if (/html|json|component/.test(response.headers()['content-type'] ?? '')) {
      bodies.push(response.text().catch(() => ''))
    }
  })
  for (const path of ['/today', '/progress', '/review', '/api/reviews/next']) await page.goto(path)
  for (const body of await Promise.all(bodies)) expect(body).not.toMatch(SECRETS)
  expect(bodies.length).toBeGreaterThanOrEqual(4)

  await page.goto('/review')
  const leaked = await page.evaluate(async () => {
    const session = (await (await fetch('/api/reviews/next')).json()) as { cards: { cardId: string }[] }
    const backs = session.cards.map(async ({ cardId }) =>
      (await fetch(`/api/reviews/backs/${cardId}`)).text(),
    )
    return (await Promise.all(backs)).join(' ')
  })
  // Only a flashcard can be turned over without an answer.
  expect(leaked).toContain('quendelite')
  expect(leaked).not.toMatch(/zibbed|vorlite/)
})

test('today, review and progress are accessible in light and dark', async ({ page, server, account }) => {
  await page.goto('/today')
  await expect(page.getByText('Nothing to review yet.')).toBeVisible()
  await expectAccessible(page)
  await page.goto('/progress')
  await expect(page.getByText('There is nothing to count yet.')).toBeVisible()
  await expectAccessible(page)

  await giveCards(server, account, all)
  await page.goto('/today')
  await expectAccessible(page)
  await page.goto('/review')
  for (let i = 0; i < all.length; i++) {
    await expect(question(page)).toBeVisible()
    const stem = await question(page).textContent()
    await expectAccessible(page)
    await answerByKeyboard(page)
    await expectAccessible(page)
    await page.keyboard.press('4')
    if (i < all.length - 1) await expect(question(page)).not.toHaveText(stem ?? '')
  }
  await expect(isOver(page)).toBeVisible()
  await expectAccessible(page)
  await page.goto('/progress')
  await page.getByText('As a table').first().click()
  await expect(page.getByRole('table', { name: 'Reviews a day' })).toBeVisible()
  await expectAccessible(page)
})
