'use server'
import { disputeQuestion } from '@/lib/server/dispute-question'
import { runAction, type ActionResult } from '@/lib/server/run-action'

export async function disputeAction(
  attemptId: string,
  position: number,
  words: string,
): Promise<ActionResult<void>> {
  return runAction(() => disputeQuestion(attemptId, { position, words }))
}
