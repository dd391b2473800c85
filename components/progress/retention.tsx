import type { Estimate } from '@/lib/analysis/retention'
import { RangeMeter } from './range-meter'

const percent = (share: number): string => `${Math.round(share * 100)}%`

/** How much is remembered when a card comes back, and how surely that is known. */
export function Retention({ retention, days }: { retention: Estimate | null; days: number }) {
  if (!retention) {
    return (
      <p className="mt-2 max-w-[40ch] text-muted">
        Not known yet: no card has come back on a later day in the last {days} days.
      </p>
    )
  }
  const { share, low, high, count } = retention
  return (
    <>
      <p className="tabular mt-1 font-serif text-[36px] leading-tight font-semibold">{percent(share)}</p>
      <div className="mt-2">
        <RangeMeter share={share} low={low} high={high} />
      </div>
      <p className="tabular mt-2 text-[13px] text-muted">
        {count === 1 ? 'From one card that' : `From ${count} cards that`} came back on a later day: the true
        share lies between {percent(low)} and {percent(high)}.
      </p>
    </>
  )
}
