import 'server-only'
import type { CardSchedule } from '@/lib/review/card'
import { REPLAY_VERSION } from '@/lib/review/replay'
import { pool } from './client'

/**
 * Gives cards of a learner the schedule that the present replay makes of their logs, and notes that version. A card that was
 * reviewed since it was read is passed over: its review has replayed it already.
 */
export async function rebuildCards(
  userId: string,
  cards: readonly { cardId: string; cardVersion: number; schedule: CardSchedule }[],
): Promise<void> {
  if (cards.length === 0) return
  const rows = cards.map(({ cardId, cardVersion, schedule }) => ({ cardId, cardVersion, ...schedule }))
  await pool.query(
    `update "Card" c set "state" = r."state", "step" = r."step", "stability" = r."stability",
      "difficulty" = r."difficulty", "dueAt" = r."dueAt", "dueDay" = r."dueDay", "lastReviewAt" = r."lastReviewAt",
      "reps" = r."reps", "lapses" = r."lapses", "version" = c."version" + 1, "replayVersion" = ${REPLAY_VERSION}
    from jsonb_to_recordset($2::jsonb) as r("cardId" uuid, "cardVersion" int, "state" "CardState", "step" int,
      "stability" float8, "difficulty" float8, "dueAt" timestamptz, "dueDay" int, "lastReviewAt" timestamptz,
      "reps" int, "lapses" int)
    where c."id" = r."cardId" and c."userId" = $1 and c."version" = r."cardVersion"`,
    [userId, JSON.stringify(rows)],
  )
}
