import Link from 'next/link'
import { formatMark } from './marks'

export interface PastAttempt {
  attemptId: string
  number: number
  status: 'open' | 'submitted' | 'abandoned'
  startedAt: Date
  /** Null while it is open, and while the answers are held back. */
  mark: number | null
  maxMark: number
  answersAt: Date | null
}

/** One's own attempts at a quiz, the newest first. */
export function PastAttempts({ attempts, timeZone }: { attempts: PastAttempt[]; timeZone: string }) {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone })
  return (
    <ul className="border-b border-line">
      {attempts.map(({ attemptId, number, status, startedAt, mark, maxMark, answersAt }) => (
        <li key={attemptId} className="border-t border-line">
          <Link
            href={status === 'open' ? `/attempts/${attemptId}` : `/attempts/${attemptId}/results`}
            className="group flex min-h-[52px] flex-wrap items-baseline justify-between gap-x-6 py-3.5"
          >
            <span className="group-hover:text-accent">
              Attempt {number} <span className="text-sm text-muted">· {format.format(startedAt)}</span>
            </span>
            <span className="tabular text-sm text-muted">
              {status === 'open' ? (
                <b className="font-semibold text-accent">begun</b>
              ) : status === 'submitted' && mark === null && answersAt ? (
                `handed in · answers after ${format.format(answersAt)}`
              ) : status === 'abandoned' || mark === null ? (
                'does not count'
              ) : (
                `${formatMark(mark)} of ${formatMark(maxMark)}`
              )}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
