'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { arrangeQuestions, editQuiz, removeQuiz } from '@/lib/server/edit-quiz'
import { runAction, type ActionResult } from '@/lib/server/run-action'

export async function saveDetailsAction(quizId: string, details: unknown): Promise<ActionResult<void>> {
  return runAction(() => editQuiz(quizId, details))
}

export async function arrangeAction(quizId: string, questionIds: string[]): Promise<ActionResult<void>> {
  return runAction(async () => {
    await arrangeQuestions(quizId, questionIds)
    revalidatePath(`/quizzes/${quizId}/edit`)
  })
}

export async function removeQuizAction(quizId: string): Promise<ActionResult<void>> {
  return runAction(async () => {
    await removeQuiz(quizId)
    redirect('/quizzes')
  })
}
