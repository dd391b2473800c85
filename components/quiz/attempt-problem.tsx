import Link from 'next/link'
import { Notice } from '@/components/ui/notice'
import type { FinalError } from './answer-outbox'

/** Why answers cannot be saved, and where to go from there. */
export function AttemptProblem({ attemptId, failure }: { attemptId: string; failure: FinalError }) {
  const [href, words] = isOver(failure)
    ? [`/attempts/${attemptId}/results`, 'See the results']
    : failure.code === 'sign-in-needed'
      ? [`/sign-in?next=/attempts/${attemptId}`, 'Sign in']
      : [`/attempts/${attemptId}`, 'Load this page again']
  return (
    <Notice tone="incorrect" className="mb-6">
      {failure.message}{' '}
      {isOver(failure) ? (
        <Link href={href} className="text-link">
          {words}
        </Link>
      ) : (
        // A whole new page, which takes up what this window has kept.
        <a href={href} className="text-link">
          {words}
        </a>
      )}
    </Notice>
  )
}

const isOver = ({ code }: FinalError): boolean => code === 'attempt-over' || code === 'attempt-late'
