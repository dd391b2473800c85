import { Check } from 'lucide-react'
import { Card } from '@/components/ui/card'

const OPTIONS = [
  'Fishing was banned in the lagoon',
  'Cooler currents reached its eastern slope',
  'Young corals were brought from the south',
]
const RIGHT = 1

/** What a question looks like, for somebody who has brought nothing yet. A picture: nothing here is asked or graded. */
export function SampleQuestion() {
  return (
    <Card className="px-6 py-7 sm:px-8">
      <figure>
        <figcaption className="mb-2 text-sm text-muted">What you get</figcaption>
        <p className="text-stem">Why did the reef recover faster than expected?</p>
        <ul className="my-5 grid gap-2">
          {OPTIONS.map((option, index) => (
            <li
              key={option}
              className={`flex min-h-[52px] items-center gap-3.5 rounded-[10px] border px-4 py-2.5 text-[16px] ${index === RIGHT ? 'border-correct bg-correct-soft' : 'border-line'}`}
            >
              {index === RIGHT ? (
                <span className="grid size-[26px] flex-none place-items-center rounded-[7px] bg-correct text-on-correct">
                  <Check aria-hidden="true" className="size-4" />
                </span>
              ) : (
                <span
                  aria-hidden="true"
                  className="grid size-[26px] flex-none place-items-center rounded-[7px] border border-control text-[13px] font-semibold text-muted"
                >
                  {index + 1}
                </span>
              )}
              <span>
                {index === RIGHT && <span className="sr-only">Right answer: </span>}
                {option}
              </span>
            </li>
          ))}
        </ul>
        <blockquote className="text-passage border-l-[3px] border-line pl-4">
          Surveyors put the recovery down to <mark>cooler currents that reached the eastern slope</mark>,
          where most of the young corals had settled.
        </blockquote>
      </figure>
    </Card>
  )
}
