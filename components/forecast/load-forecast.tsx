'use client'
import { BarChart } from '@/components/progress/bar-chart'
import { describeDay } from '@/lib/review/describe-due'
import type { Range } from '@/lib/review/simulate/range'
import { useForecastRequest, useLoadForecast, useYearForecast } from './use-forecast'

const DAYS = 30
const RUNS = 20
/** Twelve times thirty. */
const YEAR_DAYS = 360

const whole = ({ mean }: Range): number => Math.round(mean)
const spread = ({ low, high }: Range): string =>
  Math.round(low) === Math.round(high) ? `${Math.round(low)}` : `${Math.round(low)} to ${Math.round(high)}`

/** What the next days and months will ask, reviews that come back meanwhile included: reckoned in a worker. */
export function LoadForecast() {
  const request = useForecastRequest()
  const load = useLoadForecast(request, DAYS, RUNS)
  const year = useYearForecast(request, YEAR_DAYS)
  if (!request || !load || !year) return <p className="min-h-72 text-muted">Foretelling …</p>
  const { days, total, recall } = load.result
  const fortnight = days.slice(0, 14).reduce((sum, day) => sum + day.reviews.mean, 0) / 14
  return (
    <div data-took-ms={Math.round(year.tookMs)}>
      <p className="tabular mb-5">
        About {Math.round(fortnight)} reviews a day in the next two weeks, and {spread(total)} in all of the
        next {DAYS} days. If you keep to it, you will then recall {Math.round(recall.mean * 100)}% of what you
        have learned.
      </p>
      <BarChart
        title="Reviews to come, with new cards"
        series={[
          { name: 'Reviews', tone: 'accent' },
          { name: 'New', tone: 'quiet' },
        ]}
        bars={days.map((day) => ({
          label: day.day === request.today ? 'Today' : describeDay(day.day),
          values: [whole(day.reviews), whole(day.newCards)],
        }))}
      />
      <Ranges days={days} today={request.today} />
      <h3 className="mt-8 text-lg">The next year</h3>
      <p className="mb-4 text-sm text-muted">Reviews in each thirty days</p>
      <BarChart
        title="Reviews of thirty days each, over a year"
        series={[{ name: 'Reviews', tone: 'accent' }]}
        bars={year.result.months.map((month) => ({
          label: describeDay(month.day),
          values: [Math.round(month.reviewCount)],
        }))}
      />
    </div>
  )
}

/** Between what eight in ten courses lie, day by day. */
function Ranges({ days, today }: { days: { day: number; reviews: Range; minutes: Range }[]; today: number }) {
  return (
    <details className="mt-2 text-sm">
      <summary className="w-fit py-0.5 text-muted hover:text-ink">How sure this is</summary>
      <div
        className="mt-3 max-h-72 overflow-y-auto"
        tabIndex={0}
        role="region"
        aria-label="Reviews to come, with their range"
      >
        <table className="tabular w-full max-w-md">
          <caption className="sr-only">Reviews to come: in eight of ten courses within the range</caption>
          <thead className="text-left text-muted">
            <tr>
              <th scope="col" className="py-1 font-normal">
                Day
              </th>
              <th scope="col" className="py-1 text-right font-normal">
                Reviews
              </th>
              <th scope="col" className="py-1 text-right font-normal">
                Minutes
              </th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, reviews, minutes }) => (
              <tr key={day} className="border-t border-line">
                <th scope="row" className="py-1 text-left font-normal">
                  {day === today ? 'Today' : describeDay(day)}
                </th>
                <td className="text-right">{spread(reviews)}</td>
                <td className="text-right">{spread(minutes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
