import 'server-only'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { saveResponse as storeResponse, type SavedResponse } from '@/lib/db/save-response'
import { responseValueSchema, type ResponseValue } from '@/lib/quiz/response'
import { idSchema } from './show-article'

/** A change to one answer, as the browser sends it: once, or again with the same operation id until it is answered. */
export const responseChangeSchema = z.object({
  position: z.number().int().min(0).max(999),
  value: responseValueSchema.nullable(),
  isFlagged: z.boolean(),
  sequence: z.number().int().min(1).max(2_000_000_000),
  operationId: z.uuid(),
})
export type ResponseChange = z.infer<typeof responseChangeSchema>

/** What the server now holds of an answer. */
export interface HeldResponse {
  position: number
  value: ResponseValue | null
  isFlagged: boolean
  sequence: number
  savedAt: string
}

/**
 * Keeps a change to an answer of the caller's own open attempt, and returns what is then stored: the change itself, or
 * a newer one that came first. Throws 'not-found', 'attempt-over', 'operation-reused'.
 */
export async function saveResponse(attemptId: string, input: unknown): Promise<HeldResponse> {
  const actor = await requireActor()
  const stored = await keepResponse(actor.userId, attemptId, responseChangeSchema.parse(input), new Date())
  return {
    position: stored.position,
    value: stored.value,
    isFlagged: stored.isFlagged,
    sequence: stored.sequence,
    savedAt: stored.savedAt.toISOString(),
  }
}

/** As saveResponse, for a caller who is known and a change that was checked. */
export async function keepResponse(
  userId: string,
  attemptId: string,
  change: ResponseChange,
  now: Date,
): Promise<SavedResponse> {
  if (!idSchema.safeParse(attemptId).success) throw new AppError('not-found')
  const outcome = await storeResponse(
    { ...change, attemptId, userId, payloadHash: hashOf(attemptId, change) },
    now,
  )
  switch (outcome.is) {
    case 'stored':
      return outcome.stored
    case 'not-found':
      throw new AppError('not-found')
    case 'over':
      throw new AppError('attempt-over')
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
