'use server'
import { revalidatePath } from 'next/cache'
import { extendQuiz } from '@/lib/server/extend-quiz'
import { runAction, type ActionResult } from '@/lib/server/run-action'
import { setAccommodation } from '@/lib/server/set-accommodation'

/** Gives somebody more time or attempts at one's own quiz. */
export async function extendAction(quizId: string, extension: unknown): Promise<ActionResult<void>> {
  return runAction(async () => {
    await extendQuiz(quizId, extension)
    revalidatePath(`/quizzes/${quizId}/people`)
  })
}

/** Sets how somebody takes one's own quizzes differently. */
export async function accommodateAction(
  personId: string,
  accommodation: unknown,
): Promise<ActionResult<void>> {
  return runAction(() => setAccommodation(personId, accommodation))
}
