import 'server-only'
import { requireActor } from '@/lib/auth/actor'
import { listArticles } from '@/lib/db/articles'
import { listAttempts, type AttemptSummary } from '@/lib/db/attempts'
import { listOthersQuizzes, listOwnQuizzes } from '@/lib/db/quizzes'
import { asShownTo } from '@/lib/quiz/answers-due'
import type { QuizMode } from '@/lib/quiz/quiz'

/** One line in a list of quizzes. */
export interface QuizLine {
  quizId: string
  title: string
  mode: QuizMode
  questionCount: number
  /** Whose it is, where it is somebody else's. */
  ownerName: string | null
  /** How many people have handed it in; for one's own only. */
  submittedCount: number
  isShared: boolean
  /** The caller's own attempt that is waiting to be gone on with. */
  openAttemptId: string | null
  /** The caller's best result as a share of the marks, 0 to 1; null before the first. */
  bestShare: number | null
}

export interface QuizLists {
  own: QuizLine[]
  others: QuizLine[]
  /** Articles with accepted questions, to make a quiz of. */
  articles: { articleId: string; title: string; acceptedCount: number }[]
}

/** The quizzes of the caller: their own, and those they were given or have taken. */
export async function listQuizzes(): Promise<QuizLists> {
  const { userId } = await requireActor()
  const now = new Date()
  const [own, others, taken, articles] = await Promise.all([
    listOwnQuizzes(userId),
    listOthersQuizzes(userId),
    listAttempts(userId),
    listArticles(userId),
  ])
  const attempts = taken.map((attempt) => asShownTo(attempt, now))
  const standing = (quizId: string) => standingOf(attempts.filter((attempt) => attempt.quizId === quizId))
  return {
    own: own.map(({ quizId, title, settings, questionCount, submittedCount, shareCode }) => ({
      quizId,
      title,
      mode: settings.mode,
      questionCount,
      ownerName: null,
      submittedCount,
      isShared: shareCode !== null,
      ...standing(quizId),
    })),
    others: others.map(({ quizId, title, settings, questionCount, ownerName }) => ({
      quizId,
      title,
      mode: settings.mode,
      questionCount,
      ownerName,
      submittedCount: 0,
      isShared: false,
      ...standing(quizId),
    })),
    articles: articles
      .filter((article) => article.accepted > 0)
      .map(({ articleId, title, accepted }) => ({ articleId, title, acceptedCount: accepted })),
  }
}

/** How somebody stands at a quiz, from their attempts at it. */
export function standingOf(
  attempts: readonly AttemptSummary[],
): Pick<QuizLine, 'openAttemptId' | 'bestShare'> {
  const shares = attempts.flatMap(({ mark, maxMark }) =>
    mark === null || maxMark === 0 ? [] : [mark / maxMark],
  )
  return {
    openAttemptId: attempts.find((attempt) => attempt.status === 'open')?.attemptId ?? null,
    bestShare: shares.length === 0 ? null : Math.max(...shares),
  }
}
