import { X } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Meter } from '@/components/ui/meter'

/** The one line above a question: the way out, how far one is, and whether everything is saved. */
export function AttemptBar({
  quizId,
  quizTitle,
  number,
  count,
  isOverview,
  onOverview,
  children,
}: {
  quizId: string
  quizTitle: string
  /** 1-based. */
  number: number
  count: number
  isOverview: boolean
  onOverview: () => void
  children: ReactNode
}) {
  return (
    <header className="flex min-h-[60px] items-center gap-3 px-4.5 pt-1 sm:px-8">
      <Link
        href={`/quizzes/${quizId}`}
        aria-label={`Leave “${quizTitle}”. Your answers are kept.`}
        className="-ml-2 grid size-11 flex-none place-items-center rounded-lg text-muted hover:text-ink"
      >
        <X aria-hidden="true" className="size-5" />
      </Link>
      <button
        type="button"
        onClick={onOverview}
        disabled={isOverview}
        aria-label={isOverview ? undefined : `Question ${number} of ${count}. Show all questions`}
        className="tabular min-h-11 flex-none text-[13px] text-muted enabled:hover:text-ink enabled:hover:underline"
      >
        {isOverview ? 'All questions' : `${number} of ${count}`}
      </button>
      <Meter value={Math.min(number, count)} max={count} label="Progress through the quiz" />
      {children}
    </header>
  )
}
