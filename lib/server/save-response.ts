import 'server-only'
import { createHash } from 'node:crypto'
import { AppError } from '@/lib/core/app-error'
import { findNamedSession, noteSeen, requireActor } from '@/lib/auth/actor'
import {
  saveResponse as storeResponse,
  saveResponseBySession,
  type SavedResponse,
  type SaveOutcome,
} from '@/lib/db/save-response'
import { timeLeftUntil } from '@/lib/quiz/attempt-end'
import { responseChangeSchema, type ResponseChange, type SavedAnswer } from '@/lib/quiz/attempt-view'
import { idSchema } from './show-article'

/**
 * Keeps a change to an answer of the caller's own open attempt, and returns what is then stored: the change itself, or
 * a newer one that came first. Throws 'not-found', 'attempt-over', 'attempt-late', 'operation-reused'.
 */
export async function saveResponse(attemptId: string, input: unknown): Promise<SavedAnswer> {
  const now = new Date()
  const { stored, deadlineAt } =
    (await keepResponseOfNamed(attemptId, input, now)) ??
    (await keepResponse((await requireActor()).userId, attemptId, responseChangeSchema.parse(input), now))
  return {
    position: stored.position,
    value: stored.value,
    isFlagged: stored.isFlagged,
    sequence: stored.sequence,
    savedAt: stored.savedAt.toISOString(),
    timeLeftMs: timeLeftUntil(deadlineAt, now),
  }
}

interface Kept {
  stored: SavedResponse
  deadlineAt: Date | null
}

/** As saveResponse, in one statement, session included; null where the cookies name no session, or none that is alive. */
async function keepResponseOfNamed(attemptId: string, input: unknown, now: Date): Promise<Kept | null> {
  const named = await findNamedSession()
  if (!named) return null
  const change = responseChangeSchema.parse(input)
  const saved = await saveResponseBySession(named, storable(attemptId, change), now)
  if (!saved) return null
  await noteSeen(saved.session.sessionId, saved.session.lastSeenAt, now)
  return keptOf(saved.outcome)
}

/** As saveResponse, for a caller who is known and a change that was checked. */
export async function keepResponse(
  userId: string,
  attemptId: string,
  change: ResponseChange,
  now: Date,
): Promise<Kept> {
  return keptOf(await storeResponse({ ...storable(attemptId, change), userId }, now))
}

/** Throws AppError('not-found') for what cannot be the id of an attempt. */
function storable(attemptId: string, change: ResponseChange) {
  if (!idSchema.safeParse(attemptId).success) throw new AppError('not-found')
  return { ...change, attemptId, payloadHash: hashOf(attemptId, change) }
}

function keptOf(outcome: SaveOutcome): Kept {
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
