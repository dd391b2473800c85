import type { Calibration, ConfidenceReport } from '@/lib/review/calibration'
import { CONFIDENCE_WORDS } from '@/components/review/confidence-words'
import { RangeMeter } from './range-meter'

const percent = (share: number): string => `${Math.round(share * 100)}%`
/** Fewer answers than this say nothing of a person. */
const ENOUGH = 20

/** How sure one was against how often one was right, and the same of the schedule. */
export function CalibrationReport({
  confidence,
  schedule,
}: {
  confidence: ConfidenceReport
  schedule: Calibration
}) {
  const count = confidence.levels.reduce((sum, level) => sum + level.count, 0)
  return (
    <div className="grid gap-8">
      {count > 0 && (
        <Table
          caption="How sure you said to be, and how often you were right"
          first="You said"
          rows={confidence.levels.map((level) => ({ ...level, name: CONFIDENCE_WORDS[level.confidence] }))}
          note={count >= ENOUGH ? verdict(confidence.overconfidence) : null}
        />
      )}
      {schedule.bins.length > 0 ? (
        <Table
          caption="What the schedule expected you to recall, and what you did"
          first="Expected"
          rows={schedule.bins.map((bin) => ({ ...bin, name: percent(bin.expected) }))}
          note={null}
        />
      ) : (
        <p className="text-muted">Not known yet: this needs cards that came back on a later day.</p>
      )}
    </div>
  )
}

/** In words whether somebody is surer than right, or the other way round; within five points they are just right. */
function verdict(overconfidence: number | null): string | null {
  if (overconfidence === null) return null
  const points = Math.round(Math.abs(overconfidence) * 100)
  if (points < 5) return 'You know well what you know.'
  return overconfidence > 0
    ? `You are surer than you are right, by about ${points} points.`
    : `You are right more often than you think, by about ${points} points.`
}

interface Row {
  name: string
  actual: number
  low: number
  high: number
  count: number
}

function Table({
  caption,
  first,
  rows,
  note,
}: {
  caption: string
  first: string
  rows: Row[]
  note: string | null
}) {
  return (
    <div>
      <table className="tabular w-full">
        <caption className="mb-2 text-left text-sm text-muted">{caption}</caption>
        <thead className="text-left text-[13px] text-muted">
          <tr>
            <th scope="col" className="pb-1.5 font-normal">
              {first}
            </th>
            <th scope="col" colSpan={2} className="pb-1.5 pl-3 font-normal">
              Right
            </th>
            <th scope="col" className="pb-1.5 pl-3 text-right font-normal">
              Answers
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, actual, low, high, count }) => (
            <tr key={name} className="border-t border-line">
              <th scope="row" className="py-2 text-left font-normal whitespace-nowrap">
                {name}
              </th>
              <td className="w-[45%] pl-3">
                <RangeMeter share={actual} low={low} high={high} />
              </td>
              <td className="pl-3 text-right font-semibold">{percent(actual)}</td>
              <td className="pl-3 text-right text-muted">{count.toLocaleString('en')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {note && <p className="mt-2">{note}</p>}
    </div>
  )
}
