import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { getAskedVersions } from '@/lib/db/attempt-questions'
import { findAttempt } from '@/lib/db/attempts'
import { noteHints } from '@/lib/db/take-hint'
import { hintsFor, hintsGiven, type HintsGiven } from '@/lib/quiz/hints'
import { endIfOver } from './hand-in'

const hintSchema = z.object({
  attemptId: z.uuid(),
  position: z.number().int().min(0).max(999),
  /** How many hints the learner has already: asked for twice, the next one is given, and counted, once. */
  known: z.number().int().min(0).max(10),
})

/**
 * The next hint for a question of the caller's own open attempt, with those before it, noted before it is given. Throws
 * 'not-found', also where the quiz gives no hints, there is no further one, or the answer is graded.
 */
export async function takeHint(input: unknown): Promise<HintsGiven> {
  const actor = await requireActor()
  const { attemptId, position, known } = hintSchema.parse(input)
  const found = await findAttempt(actor.userId, attemptId)
  const now = new Date()
  const attempt = found && (await endIfOver(found, now))
  const item = attempt?.snapshot.items[position]
  if (attempt?.status !== 'open' || !attempt.snapshot.hints || !item) throw new AppError('not-found')
  const [version] = await getAskedVersions([item.versionId])
  const { content } = version!
  if (known >= hintsFor(content, item).length) throw new AppError('not-found')
  const count = await noteHints({ attemptId, userId: actor.userId, position, count: known + 1, now })
  if (count === null) throw new AppError('not-found')
  return hintsGiven(content, item, position, count)
}
