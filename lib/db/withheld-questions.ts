import 'server-only'
import { pool } from './client'

/**
 * The questions whose answers somebody must not have yet: those of an attempt of theirs that is open, and those of one
 * that was handed in and shows its answers only after a due date that is still to come.
 */
export async function listWithheldQuestions(userId: string, now: Date): Promise<Set<string>> {
  const { rows } = await pool.query<{ questionId: string }>(
    `select distinct item ->> 'questionId' as "questionId"
      from "Attempt" a, jsonb_array_elements(a."snapshot" -> 'items') item
      where a."userId" = $1 and (a."status" = 'open'
        or (a."snapshot" ->> 'feedback' = 'afterDue' and (a."snapshot" ->> 'dueAt')::timestamptz > $2))`,
    [userId, now],
  )
  return new Set(rows.map((row) => row.questionId))
}
