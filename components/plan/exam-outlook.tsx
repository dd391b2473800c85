import type { ExamForecast } from '@/lib/review/plan/forecast-exam'
import type { Range } from '@/lib/review/simulate/range'

const percent = (share: number): string => `${Math.round(share * 100)}%`
const spread = ({ low, high }: Range): string =>
  percent(low) === percent(high) ? percent(low) : `${percent(low)} to ${percent(high)}`

/** What a plan is expected to bring, beside reviewing as ever. */
export function ExamOutlook({
  forecast,
  newCount,
  isReady,
}: {
  forecast: ExamForecast | null
  newCount: number
  isReady: boolean
}) {
  if (!isReady) return <p className="min-h-24 text-muted">Rehearsing the days until then …</p>
  if (!forecast) {
    return (
      <p className="min-h-24 text-muted">
        {newCount > 0
          ? 'These cards are all new. Once you have learned some of them, this shows how ready you will be.'
          : 'There are no cards in this yet.'}
      </p>
    )
  }
  const { withPlan, without, least, most, reviewsWithout } = forecast
  return (
    <table className="tabular w-full text-left">
      <caption className="sr-only">What is expected with the plan and without it</caption>
      <thead className="text-[13px] text-muted">
        <tr>
          <td />
          <th scope="col" className="pb-1.5 font-normal">
            Recalled on the day
          </th>
          <th scope="col" className="pb-1.5 pl-3 text-right font-normal">
            Reviews a day
          </th>
        </tr>
      </thead>
      <tbody>
        <tr className="border-t border-line">
          <th scope="row" className="py-2.5 pr-3 font-semibold">
            With the plan
          </th>
          <td>
            <b className="font-serif text-[22px] font-semibold">{percent(withPlan.mean)}</b>{' '}
            <span className="text-sm whitespace-nowrap text-muted">{spread(withPlan)}</span>
          </td>
          <td className="pl-3 text-right">{least === most ? most : `${least} to ${most}`}</td>
        </tr>
        <tr className="border-t border-line">
          <th scope="row" className="py-2.5 pr-3 font-normal">
            Without
          </th>
          <td>
            <span className="font-serif text-[22px]">{percent(without.mean)}</span>{' '}
            <span className="text-sm whitespace-nowrap text-muted">{spread(without)}</span>
          </td>
          <td className="pl-3 text-right">about {Math.round(reviewsWithout)}</td>
        </tr>
      </tbody>
    </table>
  )
}
