import 'server-only'
import { requireActor } from '@/lib/auth/actor'
import { createQuiz } from './create-quiz'
import { acceptAllQuestions } from './decide-question'
import { startAttempt } from './start-attempt'

/**
 * Keeps every waiting question of the caller's own article, makes a practice quiz of ten of them and begins it. Returns the
 * attempt's id: from a text to the first question in one step. Throws 'not-found', 'quiz-empty'.
 */
export async function practiseArticle(articleId: string): Promise<string> {
  await requireActor()
  await acceptAllQuestions(articleId)
  return startAttempt(await createQuiz({ articleId, mode: 'practice' }))
}
