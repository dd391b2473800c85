import 'server-only'
import { createHash } from 'node:crypto'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { saveResponse as storeResponse, type SavedResponse } from '@/lib/db/save-response'
import { timeLeftUntil } from '@/lib/quiz/attempt-end'
import { responseChangeSchema, type ResponseChange, type SavedAnswer } from '@/lib/quiz/attempt-view'
import { idSchema } from './show-article'

/**
 * Keeps a change to an answer of the caller's own open attempt, and returns what is then stored: the change itself, or
 * a newer one that came first. Throws 'not-found', 'attempt-over', 'attempt-late', 'operation-reused'.
 */
export async function saveResponse(attemptId: string, input: unknown): Promise<SavedAnswer> {
  const actor = await requireActor()
  const now = new Date()
  const { stored, deadlineAt } = await keepResponse(
    actor.userId,
    attemptId,
    responseChangeSchema.parse(input),
    now,
  )
  return {
    position: stored.position,
    value: stored.value,
    isFlagged: stored.isFlagged,
    sequence: stored.sequence,
    savedAt: stored.savedAt.toISOString(),
    timeLeftMs: timeLeftUntil(deadlineAt, now),
  }
}

/** As saveResponse, for a caller who is known and a change that was checked. */
export async function keepResponse(
  userId: string,
  attemptId: string,
  change: ResponseChange,
  now: Date,
): Promise<{ stored: SavedResponse; deadlineAt: Date | null }> {
  if (!idSchema.safeParse(attemptId).success) throw new AppError('not-found')
  const outcome = await storeResponse(
    { ...change, attemptId, userId, payloadHash: hashOf(attemptId, change) },
    now,
  )
  switch (outcome.is) {
    case 'stored':
      return outcome
    case 'not-found':
      throw new AppError('not-found')
    case 'over':
      throw new AppError('attempt-over')
    case 'late':
      throw new AppError('attempt-late')
    case 'reused':
      throw new AppError('operation-reused')
  }
}

/** What must be equal in two requests with one operation id. */
function hashOf(attemptId: string, { position, value, isFlagged, sequence }: ResponseChange): string {
  return createHash('sha256')
    .update(JSON.stringify([attemptId, position, value, isFlagged, sequence]))
    .digest('base64url')
}
