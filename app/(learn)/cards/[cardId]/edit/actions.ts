'use server'
import type { Fixed } from '@/components/desk/use-desk'
import { editQuestion } from '@/lib/server/edit-question'
import { runAction, type ActionResult } from '@/lib/server/run-action'

/** Keeps a mended question: its cards ask the new version from now on. */
export async function mendAction(questionId: string, fixed: Fixed): Promise<ActionResult<void>> {
  return runAction(() => editQuestion({ questionId, ...fixed }))
}
