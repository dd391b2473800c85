import { randomUUID } from 'node:crypto'
import { DEFAULT_WEIGHTS } from '@/lib/review/memory/fsrs6'
import { reviewsOf } from '@/lib/review/fit/test-learner'
import type { Account } from './account'
import type { WorkerServer } from './worker-server'

const DAY_MS = 86_400_000
/** Somebody who forgets more slowly than most, along a steeper curve. */
const WEIGHTS = DEFAULT_WEIGHTS.map((weight, i) => ({ 2: 5.8, 3: 20, 8: 1.3, 20: 0.35 })[i] ?? weight)

/** The study day that it is now for somebody in UTC. */
export const today = (): number => Math.floor((Date.now() - 4 * 3_600_000) / DAY_MS)

interface Planted {
  deckId: string
}

/**
 * Gives a member a deck of flashcards that have come due over the last weeks, as many as `overdueCount`, and behind them the
 * reviews of three months, some twenty a day, on cards that are put aside.
 */
export async function giveHistory(
  server: WorkerServer,
  account: Pick<Account, 'email'>,
  deckName: string,
  overdueCount: number,
): Promise<Planted> {
  const [user] = await server.query<{ id: string }>(
    `update "User" set "timeZone" = 'UTC', "dayStartHour" = 4 where "email" = $1 returning "id"`,
    [account.email],
  )
  const userId = user!.id
  const given = reviewsOf({ seed: 'their own', weights: WEIGHTS, days: 90, newPerDay: 4 })
  const names = [...new Set(given.map(({ cardId }) => cardId))]
  const aside = new Map(names.map((name) => [name, randomUUID()]))
  const overdue = Array.from({ length: overdueCount }, () => randomUUID())
  const ids = [...overdue, ...aside.values()]
  await server.query(
    `insert into "Question" ("id", "ownerId", "status", "origin", "kind")
      select unnest($2::uuid[]), $1, 'accepted', 'written', 'flashcard'`,
    [userId, ids],
  )
  await server.query(
    `insert into "QuestionVersion" ("id", "questionId", "number", "content", "notes")
      select gen_random_uuid(), q."id", 1,
        jsonb_build_object('kind', 'flashcard', 'stem', 'Front ' || q."at", 'answer', 'Back ' || q."at"), '{}'
      from unnest($1::uuid[]) with ordinality as q("id", "at")`,
    [ids],
  )
  await server.query(
    `insert into "Card" ("id", "userId", "questionId", "source", "state", "stability", "difficulty", "dueDay", "dueAt",
      "lastReviewAt", "createdAt", "suspendedAt")
      select q."id", $1, q."id", 'added', 'review', 10 + q."at" % 20, 5, $3::int - 1 - q."at" % 20,
        to_timestamp(($3::int - 1 - q."at" % 20) * 86400 + 4 * 3600), now() - make_interval(days => (11 + q."at" % 40)::int),
        now() - interval '100 days', case when q."at" > $4 then now() end
      from unnest($2::uuid[]) with ordinality as q("id", "at")`,
    [userId, ids, today(), overdueCount],
  )
  const deckId = randomUUID()
  await server.query('insert into "Deck" ("id", "ownerId", "name", "updatedAt") values ($1, $2, $3, now())', [
    deckId,
    userId,
    deckName,
  ])
  await server.query('insert into "DeckItem" ("deckId", "questionId") select $1, unnest($2::uuid[])', [
    deckId,
    overdue,
  ])
  const start = today() - 90
  const lastDay = new Map<string, number>()
  const state = { state: 'review', step: 0, stability: 10, difficulty: 5, dueDay: start, reps: 2, lapses: 0 }
  const schedule = { ...state, dueAt: new Date(0), lastReviewAt: null }
  const logs = given.map(({ cardId, studyDay, rating, answeredAt }) => {
    const elapsedDays = studyDay - (lastDay.get(cardId) ?? studyDay)
    lastDay.set(cardId, studyDay)
    const at = new Date(start * DAY_MS + 5 * 3_600_000 + answeredAt)
    return {
      ...{ cardId: aside.get(cardId)!, at, studyDay: start + studyDay, elapsedDays, rating },
      schedule: elapsedDays > 0 ? schedule : { ...schedule, state: 'learning' },
    }
  })
  await server.query(
    `insert into "ReviewLog" ("id", "userId", "cardId", "operationId", "payloadHash", "answeredAt", "receivedAt",
      "timeZone", "dayStartHour", "desiredRetention", "studyDay", "elapsedDays", "rating", "format", "response",
      "stateBefore", "stateAfter")
      select gen_random_uuid(), $1, l."cardId", gen_random_uuid(), '', l."at", l."at", 'UTC', 4, 0.9, l."studyDay",
        l."elapsedDays", l."rating", 'flashcard', '{}', l."schedule", l."schedule"
      from jsonb_to_recordset($2::jsonb) as l("cardId" uuid, "at" timestamptz, "studyDay" int, "elapsedDays" int,
        "rating" int, "schedule" jsonb)`,
    [userId, JSON.stringify(logs)],
  )
  return { deckId }
}
