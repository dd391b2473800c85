'use server'
import { markEssay } from '@/lib/server/mark-essays'
import { runAction, type ActionResult } from '@/lib/server/run-action'

/** Marks an essay of one's own quiz. */
export async function markAction(quizId: string, mark: unknown): Promise<ActionResult<void>> {
  return runAction(() => markEssay(quizId, mark))
}
