'use server'
import type { QuestionContent } from '@/lib/question/question'
import { runAction, type ActionResult } from '@/lib/server/run-action'
import { writeQuestion } from '@/lib/server/write-question'

/** Keeps a question that its author wrote. */
export async function writeAction(
  articleId: string,
  content: QuestionContent,
  given: { quote: string; explanation: string | null },
): Promise<ActionResult<string>> {
  return runAction(() => writeQuestion({ articleId, content, ...given }))
}
