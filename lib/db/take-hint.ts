import 'server-only'
import { v7 as newId } from 'uuid'
import { prisma } from './client'

/**
 * Notes that somebody has had `count` hints for a question of their own open attempt, whose answer is not graded yet; more than
 * before or nothing. One statement, on the attempt's row locked for share, so that no hint slips past the grading. Returns the
 * number of hints that count; null if there is no such open question.
 */
export async function noteHints(given: {
  attemptId: string
  userId: string
  position: number
  count: number
  now: Date
}): Promise<number | null> {
  const { attemptId, userId, position, count, now } = given
  const rows = await prisma.$queryRaw<{ hintsUsed: number; isGraded: boolean }[]>`
    with attempt as (
      select "id", "userId", "snapshot" -> 'items' -> ${position}::int as item from "Attempt"
      where "id" = ${attemptId}::uuid and "userId" = ${userId}::uuid and "status" = 'open'
      for share
    )
    insert into "Response" ("id", "attemptId", "userId", "position", "questionId", "questionVersionId", "value", "sequence",
      "operationId", "payloadHash", "savedAt", "maxMark", "hintsUsed")
    select ${newId()}::uuid, "id", "userId", ${position}::int, (item ->> 'questionId')::uuid, (item ->> 'versionId')::uuid,
      'null'::jsonb, 0, ${newId()}::uuid, '', ${now.toISOString()}::timestamptz, (item ->> 'maxMark')::float8, ${count}::int
    from attempt where item is not null
    on conflict ("attemptId", "position") do update set "hintsUsed" =
      case when "Response"."verdict" is null then greatest("Response"."hintsUsed", excluded."hintsUsed") else "Response"."hintsUsed" end
    returning "hintsUsed", "verdict" is not null as "isGraded"`
  const [row] = rows
  return row && !row.isGraded ? row.hintsUsed : null
}
