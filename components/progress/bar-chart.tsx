import { classNames } from '@/components/ui/class-names'

export interface Bar {
  /** What the bar stands for: '24 Nov'. */
  label: string
  /** One value a series, from the foot of the bar up. */
  values: number[]
}

/** A colour and a name for each series; the name stands beside the chart, so that nobody has to look for a legend. */
export interface Series {
  name: string
  tone: 'accent' | 'quiet'
}

const fills = { accent: 'fill-accent', quiet: 'fill-control' }
const swatches = { accent: 'bg-accent', quiet: 'bg-control' }
const SLOT = 10
const GAP = 2.4
const HEIGHT = 100

/** The smallest of 4, 6, 8, 10, 20, 40, 60, 80, 100, 200 … that holds a value: round, and its half is whole. */
export function axisTop(value: number): number {
  for (let unit = 1; ; unit *= 10) {
    for (const step of [1, 2, 4, 6, 8]) if (unit * step >= Math.max(value, 4)) return unit * step
  }
}

/**
 * Bars over time on an axis that starts at 0. The picture is drawn without words, stretched to the width there is; its
 * words stand around it as text, and its numbers in a table behind it.
 */
export function BarChart({ title, bars, series }: { title: string; bars: Bar[]; series: Series[] }) {
  const totals = bars.map((bar) => bar.values.reduce((sum, value) => sum + value, 0))
  const top = axisTop(Math.max(0, ...totals))
  const places = [0, Math.floor((bars.length - 1) / 2), bars.length - 1]
  return (
    <figure>
      <div aria-hidden="true" className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2.5">
        <div className="tabular flex h-36 flex-col justify-between text-right text-xs leading-none text-muted">
          {[top, top / 2, 0].map((tick) => (
            <span key={tick} className="-my-1.5">
              {tick}
            </span>
          ))}
        </div>
        <div className="relative h-36">
          {[0, 50, 100].map((place) => (
            <div
              key={place}
              className="absolute inset-x-0 border-t border-line"
              style={{ top: `${place}%` }}
            />
          ))}
          <svg
            viewBox={`0 0 ${bars.length * SLOT} ${HEIGHT}`}
            preserveAspectRatio="none"
            className="absolute inset-0 size-full"
          >
            {bars.map((bar, i) => (
              <g key={bar.label}>
                <title>{describeBar(bar, series)}</title>
                <rect x={i * SLOT} y={0} width={SLOT} height={HEIGHT} className="fill-transparent" />
                {stack(bar.values, top).map(({ y, height }, at) => (
                  <rect
                    key={at}
                    x={i * SLOT + GAP / 2}
                    y={y}
                    width={SLOT - GAP}
                    height={height}
                    className={fills[series[at]?.tone ?? 'accent']}
                  />
                ))}
              </g>
            ))}
          </svg>
          {series.length > 1 && <Names series={series} />}
        </div>
        <div />
        <div className="mt-2 flex justify-between text-xs text-muted">
          {places.map((place) => (
            <span key={place}>{bars[place]?.label}</span>
          ))}
        </div>
      </div>
      <DataTable title={title} bars={bars} series={series} />
    </figure>
  )
}

/** What the colours mean, said in the picture itself. */
function Names({ series }: { series: Series[] }) {
  return (
    <p className="absolute top-1.5 right-0 flex gap-3.5 bg-paper pl-2 text-xs text-muted">
      {series.map(({ name, tone }) => (
        <span key={name} className="inline-flex items-center gap-1.5">
          <span className={classNames('size-2.5 rounded-[3px]', swatches[tone])} />
          {name}
        </span>
      ))}
    </p>
  )
}

const describeBar = (bar: Bar, series: readonly Series[]): string =>
  `${bar.label}: ${series.map(({ name }, i) => `${bar.values[i] ?? 0} ${name.toLowerCase()}`).join(', ')}`

/** Where each value of a bar lies, the first at the foot. */
function stack(values: readonly number[], top: number): { y: number; height: number }[] {
  let y = HEIGHT
  return values.map((value) => {
    const height = (value / top) * HEIGHT
    y -= height
    return { y, height }
  })
}

function DataTable({ title, bars, series }: { title: string; bars: Bar[]; series: Series[] }) {
  return (
    <details className="mt-4 text-sm">
      <summary className="w-fit py-0.5 text-muted hover:text-ink">As a table</summary>
      <div
        className="mt-3 max-h-72 overflow-y-auto"
        tabIndex={0}
        role="region"
        aria-label={`${title}, as a table`}
      >
        <table className="tabular w-full max-w-md">
          <caption className="sr-only">{title}</caption>
          <thead className="text-left text-muted">
            <tr>
              <th scope="col" className="py-1 font-normal">
                Day
              </th>
              {series.map(({ name }) => (
                <th key={name} scope="col" className="py-1 text-right font-normal">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.label} className="border-t border-line">
                <th scope="row" className="py-1 text-left font-normal">
                  {bar.label}
                </th>
                {series.map(({ name }, i) => (
                  <td key={name} className="py-1 text-right">
                    {bar.values[i] ?? 0}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
