'use server'
import type { Decision, Fixed } from '@/components/desk/use-desk'
import { bringOutReserve } from '@/lib/server/bring-out-reserve'
import { createQuiz } from '@/lib/server/create-quiz'
import { decideQuestion } from '@/lib/server/decide-question'
import { editQuestion } from '@/lib/server/edit-question'
import { runAction, type ActionResult } from '@/lib/server/run-action'

export async function decideAction(questionId: string, status: Decision): Promise<ActionResult<void>> {
  return runAction(() => decideQuestion({ questionId, status }))
}

/** Keeps a question with a mended content. */
export async function editAction(questionId: string, fixed: Fixed): Promise<ActionResult<void>> {
  return runAction(async () => {
    await editQuestion({ questionId, ...fixed })
    await decideQuestion({ questionId, status: 'accepted' })
  })
}

/** Makes a quiz of ten of the article's kept questions. */
export async function makeQuizAction(articleId: string): Promise<ActionResult<string>> {
  return runAction(() => createQuiz({ articleId }))
}

/** Puts the less sure questions on the desk. */
export async function bringOutReserveAction(articleId: string): Promise<ActionResult<number>> {
  return runAction(() => bringOutReserve(articleId))
}
