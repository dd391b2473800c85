'use client'
import { useState, useTransition } from 'react'
import { Notice } from '@/components/ui/notice'
import type { Rating } from '@/lib/review/rating'

interface Past {
  reviewId: string
  answeredAt: Date
  rating: Rating
  intervalDays: number | null
  stabilityBefore: number | null
  stabilityAfter: number | null
  isUndone: boolean
}

const NAMES: Record<Rating, string> = { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' }
const inDays = (days: number | null): string =>
  days === null ? '' : days < 10 ? String(Math.round(days * 10) / 10) : String(Math.round(days))

/** Every review of a card, the latest first, with what it did. Any of them can be taken back. */
export function CardHistory({
  history,
  timeZone,
  takeBack,
}: {
  history: Past[]
  timeZone: string
  takeBack: (reviewId: string) => Promise<{ ok: true } | { ok: false; error: { message: string } }>
}) {
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, startTransition] = useTransition()
  const undo = (reviewId: string): void =>
    startTransition(async () => {
      const taken = await takeBack(reviewId)
      setProblem(taken.ok ? null : taken.error.message)
    })
  if (history.length === 0) return null
  const date = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'medium', timeStyle: 'short' })
  return (
    <section className="mt-10 border-t border-line pt-6">
      <h2 className="text-xl">Reviews</h2>
      {problem && (
        <Notice tone="incorrect" className="mt-4">
          {problem}
        </Notice>
      )}
      <div className="mt-3 overflow-x-auto" tabIndex={0} role="region" aria-label="Reviews of this card">
        <table className="tabular w-full text-left">
          <caption className="sr-only">Reviews of this card, the latest first</caption>
          <thead className="text-[13px] text-muted">
            <tr>
              <th scope="col" className="pb-2 font-normal">
                When
              </th>
              <th scope="col" className="pb-2 pl-4 font-normal">
                How
              </th>
              <th scope="col" className="pb-2 pl-4 text-right font-normal">
                Back after
              </th>
              <th scope="col" className="pb-2 pl-4 text-right font-normal whitespace-nowrap">
                Stability, days
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {history.map((past) => (
              <tr key={past.reviewId} className="border-t border-line">
                <th scope="row" className="py-2 text-left font-normal whitespace-nowrap">
                  {date.format(past.answeredAt)}
                </th>
                <td className="pl-4">
                  {past.isUndone ? <s className="text-muted">{NAMES[past.rating]}</s> : NAMES[past.rating]}
                </td>
                <td className="pl-4 text-right whitespace-nowrap">
                  {past.intervalDays === null
                    ? 'minutes'
                    : `${past.intervalDays} ${past.intervalDays === 1 ? 'day' : 'days'}`}
                </td>
                <td className="pl-4 text-right whitespace-nowrap">
                  {past.stabilityBefore !== null && `${inDays(past.stabilityBefore)} to `}
                  {inDays(past.stabilityAfter)}
                </td>
                <td className="pl-4 text-right whitespace-nowrap">
                  {past.isUndone ? (
                    <span className="text-sm text-muted">taken back</span>
                  ) : (
                    <button
                      type="button"
                      disabled={isBusy}
                      onClick={() => undo(past.reviewId)}
                      aria-label={`Take back the review of ${date.format(past.answeredAt)}`}
                      className="min-h-9 text-sm text-muted underline decoration-control underline-offset-3 hover:text-ink"
                    >
                      Take back
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
