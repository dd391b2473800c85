'use server'
import { disputeQuestion } from '@/lib/server/dispute-question'
import { runAction, type ActionResult } from '@/lib/server/run-action'
import { submitAttempt } from '@/lib/server/submit-attempt'
import { takeHint } from '@/lib/server/take-hint'
import type { HintsGiven } from '@/lib/quiz/hints'

export async function handInAction(
  attemptId: string,
): Promise<ActionResult<{ mark: number | null; maxMark: number }>> {
  return runAction(() => submitAttempt(attemptId))
}

/** The next hint for a question of one's own attempt. */
export async function hintAction(
  attemptId: string,
  asked: { position: number; known: number },
): Promise<ActionResult<HintsGiven>> {
  return runAction(() => takeHint({ attemptId, ...asked }))
}

/** Something against a question of one's own attempt, once its answer was shown. */
export async function disputeAction(
  attemptId: string,
  position: number,
  words: string,
): Promise<ActionResult<void>> {
  return runAction(() => disputeQuestion(attemptId, { position, words }))
}
