import Link from 'next/link'
import type { QuizMode } from '@/lib/quiz/quiz'
import { formatShare } from './marks'

/** One line of a list of quizzes. */
export interface ListedQuiz {
  quizId: string
  title: string
  mode: QuizMode
  questionCount: number
  ownerName: string | null
  submittedCount: number
  isShared: boolean
  openAttemptId: string | null
  bestShare: number | null
}

export const modeWords: Record<QuizMode, string> = { practice: 'Practice', test: 'Test' }

export function QuizList({ title, quizzes }: { title: string; quizzes: ListedQuiz[] }) {
  return (
    <section className="mt-9">
      <h2 className="mb-3 text-[19px]">{title}</h2>
      <ul className="border-b border-line">
        {quizzes.map((quiz) => (
          <li key={quiz.quizId} className="border-t border-line">
            <Link
              href={`/quizzes/${quiz.quizId}`}
              className="group grid gap-x-8 gap-y-1 py-4 sm:grid-cols-[1fr_auto] sm:items-baseline"
            >
              <span className="font-serif text-[19px] leading-snug font-semibold [overflow-wrap:anywhere] group-hover:text-accent">
                {quiz.title}
              </span>
              <span className="tabular text-sm text-muted">
                {facts(quiz).join(' · ')}
                {quiz.openAttemptId && <b className="font-semibold text-accent"> · begun</b>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function facts(quiz: ListedQuiz): string[] {
  const { questionCount, submittedCount, bestShare } = quiz
  return [
    quiz.ownerName === null ? null : `by ${quiz.ownerName}`,
    modeWords[quiz.mode],
    questionCount === 1 ? '1 question' : `${questionCount} questions`,
    quiz.isShared ? 'shared' : null,
    submittedCount > 0 ? `taken by ${submittedCount}` : null,
    bestShare === null ? null : `best ${formatShare(bestShare)}`,
  ].filter((fact) => fact !== null)
}
