'use server'
import { revalidatePath } from 'next/cache'
import { acceptAnswer } from '@/lib/server/accept-answer'
import { overruleVerdict } from '@/lib/server/overrule-verdict'
import { runAction, type ActionResult } from '@/lib/server/run-action'

/** Accepts an answer to one's own question, and regrades whoever gave it. */
export async function acceptAction(
  quizId: string,
  answer: unknown,
): Promise<ActionResult<{ changedCount: number }>> {
  const done = await runAction(() => acceptAnswer(answer))
  if (done.ok) revalidatePath(`/quizzes/${quizId}/results`)
  return done
}

/** Gives one answer at one's own quiz another mark. */
export async function overruleAction(quizId: string, change: unknown): Promise<ActionResult<void>> {
  const done = await runAction(() => overruleVerdict(change))
  if (done.ok) revalidatePath(`/quizzes/${quizId}/results`, 'layout')
  return done
}
