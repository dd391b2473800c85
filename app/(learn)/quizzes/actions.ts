'use server'
import { createQuiz } from '@/lib/server/create-quiz'
import { runAction, type ActionResult } from '@/lib/server/run-action'

/** Makes a quiz from a form; its id. */
export async function createQuizAction(
  form: Record<string, FormDataEntryValue>,
): Promise<ActionResult<string>> {
  return runAction(() => createQuiz(form))
}
