import { randomUUID } from 'node:crypto'
import { giveCards } from './cards'
import { expect, test } from './fixtures'

const CARDS = 50
const OPERATIONS = 500
const CLIENTS = 8
/** The app is killed each time that so many sends have been answered. */
const KILLS = [150, 450, 750]
const HOUR_MS = 3_600_000

interface Operation {
  operationId: string
  cardId: string
  cardVersion: number
  questionNumber: 1
  value: { kind: 'text'; text: string }
  answeredAt: string
  isLate: boolean
}

/** Numbers that look like chance and are the same in each run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

test('1,000 racing and doubled answers of 8 clients, with the app killed three times, count once each', async ({
  page,
  server,
  account,
}) => {
  const typed = { kind: 'short', answer: 'vorlite', accepted: [] }
  await giveCards(
    server,
    account,
    Array.from({ length: CARDS }, (_, i) => ({
      content: { ...typed, stem: `Question number ${i}` },
      answer: 'vorlite',
    })),
  )
  await server.query(
    `update "Card" set "createdAt" = now() - interval '90 days'
      where "userId" = (select "id" from "User" where "email" = $1)`,
    [account.email],
  )
  const cards = await server.query<{ id: string }>(
    `select c."id" from "Card" c join "User" u on u."id" = c."userId" where u."email" = $1`,
    [account.email],
  )
  const random = numbers(7)
  const operations = Array.from({ length: OPERATIONS }, (_, i): Operation => {
    const isLate = i % 3 !== 0 // the others hold for the very version of the card that they saw
    return {
      operationId: randomUUID(),
      cardId: cards[i % CARDS]!.id,
      cardVersion: 0,
      questionNumber: 1,
      value: { kind: 'text', text: random() < 0.7 ? 'vorlite' : 'granite' },
      answeredAt: new Date(Date.now() - (isLate ? random() * 2000 * HOUR_MS : 0)).toISOString(),
      isLate,
    }
  })
  const sends = [...operations, ...operations]
    .map((operation) => ({ operation, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ operation }) => operation)

  const cookies = await page.context().cookies()
  const headers = {
    'Content-Type': 'application/json',
    Cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
  }
  const statuses = new Map<string, number[]>()
  let answeredCount = 0
  let restarting = Promise.resolve()

  /** Sends until the server has answered, whatever happens to it meanwhile. Every fifth goes the way of offline answers. */
  async function sendUntilAnswered(operation: Operation, viaSync: boolean): Promise<number> {
    for (;;) {
      const sentAt = new Date().toISOString()
      const { isLate: _, ...review } = operation
      const [path, body] = viaSync
        ? ['/api/reviews/sync', { operations: [{ kind: 'review', ...review }], sentAt }]
        : ['/api/reviews', { ...operation, sentAt }]
      try {
        const answer = await fetch(server.url + path, { method: 'POST', headers, body: JSON.stringify(body) })
        if (answer.status < 500 && answer.status !== 429) return answer.status
      } catch {
        await restarting
      }
    }
  }
  async function client(own: readonly Operation[]): Promise<void> {
    for (const [i, operation] of own.entries()) {
      const status = await sendUntilAnswered(operation, operation.isLate && i % 5 === 0)
      statuses.set(operation.operationId, [...(statuses.get(operation.operationId) ?? []), status])
      answeredCount += 1
      if (KILLS.includes(answeredCount)) restarting = server.restart()
    }
  }
  await Promise.all(
    Array.from({ length: CLIENTS }, (_, c) => client(sends.filter((_, i) => i % CLIENTS === c))),
  )
  await restarting

  expect(answeredCount).toBe(2 * OPERATIONS)
  const rows = await server.query<{ operationId: string }>(
    `select l."operationId" from "ReviewLog" l join "User" u on u."id" = l."userId" where u."email" = $1`,
    [account.email],
  )
  const stored = rows.map((row) => row.operationId)
  expect(new Set(stored).size).toBe(stored.length) // none twice
  const accepted = operations.filter((one) => statuses.get(one.operationId)?.includes(200))
  expect(stored.sort()).toEqual(accepted.map((one) => one.operationId).sort()) // none lost, none from nowhere
  for (const { operationId, isLate } of operations) {
    // A late answer finds its place whatever came between; any other is taken, or told that its card has moved on.
    for (const status of statuses.get(operationId)!) expect(isLate ? [200] : [200, 409]).toContain(status)
  }
  expect(accepted.length).toBeGreaterThan(300)

  await page.goto('/settings')
  await page.getByRole('button', { name: 'Check now' }).click()
  await expect(page.getByText(`${CARDS} cards compared with their reviews: all agree.`).last()).toBeVisible()
})
