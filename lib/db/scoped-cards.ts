import 'server-only'
import type { StudyScope } from '@/lib/review/study-scope'
import { pool } from './client'

/** What of a scope chooses cards whatever is due. */
export type CardFilter = Pick<StudyScope, 'deck' | 'article' | 'tag'>

/** Conditions on card `k` of learner $1, with the numbers of the three parameters that `filterValues` gives. */
export const filterSql = (deck: number, article: number, tag: number): string => `
  ($${deck}::uuid is null or exists (
    select 1 from "DeckItem" i where i."deckId" = $${deck} and i."questionId" = k."questionId"))
  and ($${article}::uuid is null or exists (
    select 1 from "Question" s where s."id" = k."questionId" and s."articleId" = $${article}))
  and ($${tag}::text is null or exists (
    select 1 from "QuestionTag" t where t."userId" = $1 and t."questionId" = k."questionId" and t."tag" = $${tag}))`

export const filterValues = ({ deck, article, tag }: CardFilter): (string | null)[] => [
  deck ?? null,
  article ?? null,
  tag ?? null,
]

/** Somebody who wants more than this at once can begin again. */
const EXTRA_MAX = 500

/**
 * Ids of a learner's cards that were reviewed before and are in a scope of what was missed or what comes due soon,
 * the soonest first; each once since the scope's beginning, unless it is at a step.
 */
export async function listExtraCardIds(input: {
  userId: string
  scope: StudyScope
  today: number
  dayStartedAt: Date
  now: Date
}): Promise<string[]> {
  const { userId, scope, today, dayStartedAt, now } = input
  const { rows } = await pool.query<{ id: string }>(
    `select k."id" from "Card" k
      where k."userId" = $1 and k."state" <> 'new' and k."suspendedAt" is null
        and coalesce(k."buriedUntilDay" <= $5, true) and ${filterSql(2, 3, 4)}
        and (k."lastReviewAt" < $6 or k."state" in ('learning', 'relearning'))
        and case when $7 then k."dueDay" <= $8 else exists (
          select 1 from "ReviewLog" l where l."cardId" = k."id" and l."userId" = $1
            and l."answeredAt" >= $9 and l."undoneAt" is null and l."rating" = 1) end
      order by k."dueAt", k."id" limit ${EXTRA_MAX}`,
    [
      userId,
      ...filterValues(scope),
      today,
      scope.since ? new Date(scope.since) : now,
      scope.what === 'ahead',
      today + scope.days,
      dayStartedAt,
    ],
  )
  return rows.map((row) => row.id)
}
