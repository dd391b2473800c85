import type { WorkloadPoint } from '@/lib/review/simulate/workload'

const WIDTH = 100
const HEIGHT = 40

/** The point of the curve at a percentage, between its neighbours in a straight line. */
export function pointAt(points: readonly WorkloadPoint[], retention: number): WorkloadPoint | null {
  const above = points.findIndex((point) => point.desiredRetention >= retention - 1e-9)
  if (above < 0) return points.at(-1) ?? null
  const [a, b] = [points[Math.max(0, above - 1)]!, points[above]!]
  const span = b.desiredRetention - a.desiredRetention
  const share = span === 0 ? 1 : (retention - a.desiredRetention) / span
  const between = (from: number, to: number): number => from + (to - from) * share
  return {
    desiredRetention: retention,
    reviewsPerDay: between(a.reviewsPerDay, b.reviewsPerDay),
    minutesPerDay: between(a.minutesPerDay, b.minutesPerDay),
    rememberedCount: between(a.rememberedCount, b.rememberedCount),
  }
}

const rounded = (count: number): string =>
  count < 10 ? String(Math.round(count * 10) / 10) : Math.round(count).toLocaleString('en')

/** What remembering so much asks of a day over the next year, as a line with the chosen place marked, in words and in a table. */
export function WorkloadCurve({
  points,
  percent,
  cardCount,
}: {
  points: WorkloadPoint[] | null
  percent: number
  cardCount: number | null
}) {
  if (cardCount === 0) {
    return <p className="text-muted">Once you have cards, this shows what each choice would ask of a day.</p>
  }
  if (!points) return <p className="min-h-40 text-muted">Reckoning what a year of it would be …</p>
  const chosen = pointAt(points, percent / 100)!
  const most = Math.max(...points.map((point) => point.reviewsPerDay), 1)
  const x = (retention: number): number => ((retention - 0.7) / 0.27) * WIDTH
  const y = (reviews: number): number => HEIGHT - (reviews / most) * (HEIGHT - 4)
  return (
    <div>
      <p className="tabular" role="status">
        About <b className="font-semibold">{rounded(chosen.reviewsPerDay)} reviews</b> and{' '}
        <b className="font-semibold">{rounded(chosen.minutesPerDay)} minutes</b> a day over the next year; in
        the end you would recall {rounded(chosen.rememberedCount)} of your cards.
      </p>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="mt-3 h-28 w-full overflow-visible"
        aria-hidden="true"
      >
        <line
          x1={0}
          x2={WIDTH}
          y1={HEIGHT}
          y2={HEIGHT}
          className="stroke-line"
          vectorEffect="non-scaling-stroke"
        />
        <polyline
          points={points.map((point) => `${x(point.desiredRetention)},${y(point.reviewsPerDay)}`).join(' ')}
          className="fill-none stroke-accent"
          strokeWidth={2}
          vectorEffect="non-scaling-stroke"
        />
        <line
          x1={x(percent / 100)}
          x2={x(percent / 100)}
          y1={HEIGHT}
          y2={y(chosen.reviewsPerDay)}
          className="stroke-ink"
          strokeWidth={2}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <div aria-hidden="true" className="flex justify-between text-xs text-muted">
        <span>70%</span>
        <span>reviews a day</span>
        <span>97%</span>
      </div>
      <details className="mt-3 text-sm">
        <summary className="w-fit py-0.5 text-muted hover:text-ink">As a table</summary>
        <table className="tabular mt-2 w-full max-w-md">
          <caption className="sr-only">What each choice asks over the next year</caption>
          <thead className="text-left text-muted">
            <tr>
              {['Remember', 'Reviews a day', 'Minutes a day', 'Cards recalled'].map((name, i) => (
                <th key={name} scope="col" className={`py-1 font-normal ${i > 0 ? 'pl-3 text-right' : ''}`}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.desiredRetention} className="border-t border-line">
                <th scope="row" className="py-1 text-left font-normal">
                  {Math.round(point.desiredRetention * 100)}%
                </th>
                <td className="text-right">{rounded(point.reviewsPerDay)}</td>
                <td className="text-right">{rounded(point.minutesPerDay)}</td>
                <td className="text-right">{rounded(point.rememberedCount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  )
}
