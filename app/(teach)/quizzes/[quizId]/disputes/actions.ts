'use server'
import { revalidatePath } from 'next/cache'
import { replyToDisputes } from '@/lib/server/answer-disputes'
import { runAction, type ActionResult } from '@/lib/server/run-action'

export async function replyAction(quizId: string, given: unknown): Promise<ActionResult<void>> {
  return runAction(async () => {
    await replyToDisputes(quizId, given)
    revalidatePath(`/quizzes/${quizId}/disputes`)
  })
}
