'use server'
import { runAction, type ActionResult } from '@/lib/server/run-action'
import { submitAttempt } from '@/lib/server/submit-attempt'

export async function handInAction(
  attemptId: string,
): Promise<ActionResult<{ mark: number; maxMark: number }>> {
  return runAction(() => submitAttempt(attemptId))
}
