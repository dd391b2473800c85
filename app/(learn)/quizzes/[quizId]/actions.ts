'use server'
import { shareQuiz } from '@/lib/server/edit-quiz'
import { runAction, type ActionResult } from '@/lib/server/run-action'
import { startAttempt } from '@/lib/server/start-attempt'

export async function startAction(quizId: string): Promise<ActionResult<string>> {
  return runAction(() => startAttempt(quizId))
}

export async function shareAction(quizId: string, isShared: boolean): Promise<ActionResult<string | null>> {
  return runAction(() => shareQuiz(quizId, isShared))
}
