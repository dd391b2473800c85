import type { Estimate } from '@/lib/analysis/retention'
import { RangeMeter } from './range-meter'

const percent = (share: number): string => `${Math.round(share * 100)}%`

/** How much is remembered when a card comes back, and how surely that is known. */
export function Retention({ retention, days }: { retention: Estimate | null; days: number }) {
  if (!retention) {
    return (
      <p className="max-w-[52ch] text-muted">
        Not known yet: no card has come back on a later day in the last {days} days.
      </p>
    )
  }
  const { share, low, high, count } = retention
  return (
    <>
      <p className="tabular font-serif text-[44px] leading-none font-semibold">{percent(share)}</p>
      <div className="mt-4 max-w-sm">
        <RangeMeter share={share} low={low} high={high} />
      </div>
      <p className="tabular mt-2.5 max-w-[52ch] text-sm text-muted">
        {count === 1 ? 'From one review' : `From ${count} reviews`} at least a day after the one before. With
        so many, the true share lies between {percent(low)} and {percent(high)}.
      </p>
    </>
  )
}
