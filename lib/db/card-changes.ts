import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import type { CardChange } from '@/lib/review/card-change'
import type { CardSchedule } from '@/lib/review/card'
import { REPLAY_VERSION } from '@/lib/review/replay'
import type { Prisma } from './generated/client'
import type { Db } from './client'
import { toStoredReview, type ReviewRow, type StoredReview } from './review-logs'

const instant = z.coerce.date<string | Date>().nullable()

/** How one card was before a change, as far as a change may touch it. */
const cardBeforeSchema = z.object({
  cardId: z.uuid(),
  questionId: z.uuid(),
  suspendedAt: instant,
  removedAt: instant,
  buriedUntilDay: z.number().int().nullable(),
  tags: z.array(z.string()),
  deckIds: z.array(z.uuid()),
})
export const cardsBeforeSchema = z.array(cardBeforeSchema)

interface Changed {
  changeId: string
  cardCount: number
}

/**
 * Does something to a learner's cards, after noting how they were. Those that are not there are passed over; the decks
 * that a change names must be the learner's own. Call it in a transaction.
 */
export async function changeCards(
  db: Db,
  input: { userId: string; cardIds: readonly string[]; change: CardChange; now: Date; today: number },
): Promise<Changed> {
  const { userId, change, now, today } = input
  // Locked first, in one order: two changes at once wait for each other, and a review comes before or after.
  const locked = await db.$queryRaw<{ id: string; questionId: string }[]>`
    select "id", "questionId" from "Card" where "userId" = ${userId}::uuid and "id" = any(${[...input.cardIds]}::uuid[])
    order by "id" for update`
  const cardIds = locked.map((row) => row.id)
  const before = await db.$queryRaw<object[]>`
    select c."id" as "cardId", c."questionId", c."suspendedAt", c."removedAt", c."buriedUntilDay",
      array(select t."tag" from "QuestionTag" t where t."userId" = c."userId" and t."questionId" = c."questionId") as "tags",
      array(select i."deckId" from "DeckItem" i join "Deck" d on d."id" = i."deckId" and d."ownerId" = c."userId"
        where i."questionId" = c."questionId") as "deckIds"
    from "Card" c where c."id" = any(${cardIds}::uuid[])`
  await apply(db, { userId, cardIds, questionIds: locked.map((row) => row.questionId), change, now, today })
  const changeId = uuidv7()
  const row = { id: changeId, userId, action: change.action, cardCount: cardIds.length, createdAt: now }
  await db.cardChange.create({ data: { ...row, before: before as Prisma.InputJsonArray } })
  return { changeId, cardCount: cardIds.length }
}

interface Application {
  userId: string
  cardIds: string[]
  questionIds: string[]
  change: CardChange
  now: Date
  today: number
}

async function apply(db: Db, { userId, cardIds, questionIds, change, now, today }: Application) {
  const cards = { id: { in: cardIds } }
  const ofDeck = (deckId: string) => ({ questionId: { in: questionIds }, deckId })
  switch (change.action) {
    case 'suspend':
      return db.card.updateMany({ where: { ...cards, suspendedAt: null }, data: { suspendedAt: now } })
    case 'unsuspend':
      return db.card.updateMany({ where: { ...cards, removedAt: null }, data: { suspendedAt: null } })
    case 'bury':
      return db.card.updateMany({ where: cards, data: { buriedUntilDay: today + 1 } })
    case 'unbury':
      return db.card.updateMany({ where: cards, data: { buriedUntilDay: null } })
    case 'tag':
      return db.questionTag.createMany({
        data: questionIds.map((questionId) => ({ userId, questionId, tag: change.tag })),
        skipDuplicates: true,
      })
    case 'untag':
      return db.questionTag.deleteMany({
        where: { userId, questionId: { in: questionIds }, tag: change.tag },
      })
    case 'move':
      await db.deckItem.deleteMany({ where: { questionId: { in: questionIds }, deck: { ownerId: userId } } })
      return addTo(db, change.deckId, questionIds)
    case 'add':
      return addTo(db, change.deckId, questionIds)
    case 'take-out':
      return db.deckItem.deleteMany({ where: ofDeck(change.deckId) })
    case 'remove':
      await db.card.updateMany({ where: { ...cards, suspendedAt: null }, data: { suspendedAt: now } })
      return db.card.updateMany({ where: cards, data: { removedAt: now } })
    case 'reset':
      return reset(db, cardIds, now)
  }
}

const addTo = (db: Db, deckId: string, questionIds: string[]) =>
  db.deckItem.createMany({
    data: questionIds.map((questionId) => ({ deckId, questionId })),
    skipDuplicates: true,
  })

/** Marks every live review of these cards as undone and makes them new, as they were before their first review. */
async function reset(db: Db, cardIds: string[], now: Date): Promise<void> {
  await db.$executeRaw`
    update "Card" c set "state" = 'new', "step" = 0, "stability" = null, "difficulty" = null, "lastReviewAt" = null,
      "reps" = 0, "lapses" = 0, "version" = c."version" + 1, "buriedUntilDay" = null, "plannedDay" = null,
      "dueAt" = (f."before" ->> 'dueAt')::timestamptz, "dueDay" = (f."before" ->> 'dueDay')::int
    from (
      select distinct on (l."cardId") l."cardId", l."stateBefore" as "before" from "ReviewLog" l
      where l."cardId" = any(${cardIds}::uuid[]) and (l."stateBefore" ->> 'reps')::int = 0
      order by l."cardId", l."answeredAt", l."id"
    ) f where c."id" = f."cardId" and c."reps" > 0`
  await db.$executeRaw`
    update "ReviewLog" set "undoneAt" = ${now} where "cardId" = any(${cardIds}::uuid[]) and "undoneAt" is null`
}

/** What taking a change back leaves to be done: cards that were begun anew have to be replayed. */
export interface Undone {
  cardCount: number
  toReplay: string[]
}

/** Takes a learner's own change back, once; null if there is no such change, or it was taken back before. */
export async function undoChange(
  db: Db,
  userId: string,
  changeId: string,
  now: Date,
): Promise<Undone | null> {
  const where = { id: changeId, userId, undoneAt: null }
  const { count } = await db.cardChange.updateMany({ where, data: { undoneAt: now } })
  if (count === 0) return null
  const change = await db.cardChange.findUniqueOrThrow({ where: { id: changeId } })
  const before = cardsBeforeSchema.parse(change.before)
  const cardIds = before.map((card) => card.cardId)
  await db.$queryRaw`select "id" from "Card" where "id" = any(${cardIds}::uuid[]) order by "id" for update`
  await db.$executeRaw`
    update "Card" c set "suspendedAt" = b."suspendedAt", "removedAt" = b."removedAt", "buriedUntilDay" = b."buriedUntilDay"
    from jsonb_to_recordset(${JSON.stringify(change.before)}::jsonb)
      as b("cardId" uuid, "suspendedAt" timestamptz, "removedAt" timestamptz, "buriedUntilDay" int)
    where c."id" = b."cardId" and c."userId" = ${userId}::uuid`
  const questionIds = before.map((card) => card.questionId)
  if (change.action === 'tag' || change.action === 'untag') {
    await db.questionTag.deleteMany({ where: { userId, questionId: { in: questionIds } } })
    const tags = before.flatMap(({ questionId, tags }) => tags.map((tag) => ({ userId, questionId, tag })))
    await db.questionTag.createMany({ data: tags, skipDuplicates: true })
  }
  if (['add', 'move', 'take-out'].includes(change.action)) {
    await db.deckItem.deleteMany({ where: { questionId: { in: questionIds }, deck: { ownerId: userId } } })
    const items = before.flatMap(({ questionId, deckIds }) =>
      deckIds.map((deckId) => ({ questionId, deckId })),
    )
    await db.deckItem.createMany({ data: items, skipDuplicates: true })
  }
  if (change.action !== 'reset') return { cardCount: cardIds.length, toReplay: [] }
  await db.reviewLog.updateMany({
    where: { cardId: { in: cardIds }, undoneAt: change.createdAt },
    data: { undoneAt: null },
  })
  return { cardCount: cardIds.length, toReplay: cardIds }
}

/** Cards that are locked, each with its schedule and every review it had. */
export async function listForReplay(
  db: Db,
  cardIds: readonly string[],
): Promise<{ cardId: string; schedule: CardSchedule; reviews: StoredReview[] }[]> {
  const cards = await db.card.findMany({ where: { id: { in: [...cardIds] } } })
  const rows = await db.$queryRaw<ReviewRow[]>`
    select * from "ReviewLog" where "cardId" = any(${[...cardIds]}::uuid[]) order by "answeredAt", "id"`
  const reviews = new Map<string, StoredReview[]>(cards.map((card) => [card.id, []]))
  for (const review of rows.map(toStoredReview)) reviews.get(review.cardId)?.push(review)
  return cards.map((card) => ({ cardId: card.id, schedule: card, reviews: reviews.get(card.id) ?? [] }))
}

/** Writes a schedule that was replayed under a lock. */
export async function setSchedule(db: Db, cardId: string, schedule: CardSchedule): Promise<void> {
  const { state, step, stability, difficulty, dueAt, dueDay, lastReviewAt, reps, lapses } = schedule
  const columns = { state, step, stability, difficulty, dueAt, dueDay, lastReviewAt, reps, lapses }
  await db.card.update({
    where: { id: cardId },
    data: { ...columns, version: { increment: 1 }, replayVersion: REPLAY_VERSION },
  })
}
