import 'server-only'
import { requireActor } from '@/lib/auth/actor'
import { findOpenAttempt } from '@/lib/db/begin-attempt'
import { inTransaction } from '@/lib/db/client'
import { listAcceptedQuestions } from '@/lib/db/quiz-candidates'
import { findPracticeOf, setQuestions } from '@/lib/db/quizzes'
import { assembleQuiz } from '@/lib/quiz/assemble-quiz'
import { createQuiz } from './create-quiz'
import { acceptAllQuestions } from './decide-question'
import { secureRandom } from './secure-random'
import { startAttempt } from './start-attempt'

/** As many as one sitting is comfortable with. */
const COUNT = 10

/**
 * Keeps every waiting question of the caller's own article, and begins a practice of ten of them, or goes on with the one
 * that is begun. The same quiz serves each time, with a new choice of questions. Returns the attempt's id: from a text to
 * the first question in one step. Throws 'not-found', 'quiz-empty'.
 */
export async function practiseArticle(articleId: string): Promise<string> {
  const { userId } = await requireActor()
  await acceptAllQuestions(articleId)
  const before = await findPracticeOf(userId, articleId)
  if (!before) return startAttempt(await createQuiz({ articleId, mode: 'practice', count: COUNT }))
  const { quizId } = before
  if (!(await findOpenAttempt(userId, quizId))) {
    const chosen = assembleQuiz(await listAcceptedQuestions(userId, articleId), COUNT, secureRandom)
    if (chosen.length > 0) await inTransaction((db) => setQuestions(db, quizId, chosen))
  }
  return startAttempt(quizId)
}
