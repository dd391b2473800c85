import { Lightbulb } from 'lucide-react'
import { Button } from '@/components/ui/button'
import type { AttemptView } from '@/lib/quiz/attempt-view'
import type { HintsGiven } from '@/lib/quiz/hints'
import { isBlank } from '@/lib/quiz/is-blank'
import type { Confidence, ResponseValue } from '@/lib/quiz/response'
import type { Hints } from './use-hints'

const LEVELS: { level: Confidence; label: string; worth: string }[] = [
  { level: 1, label: 'Not very', worth: '1 point, 0 if wrong' },
  { level: 2, label: 'Fairly', worth: '2 points, −2 if wrong' },
  { level: 3, label: 'Very', worth: '3 points, −6 if wrong' },
]

/** What a quiz offers beside an answer that is still open: hints, and saying how sure one is. */
export function QuestionAids({
  attempt,
  position,
  value,
  isBusy,
  hints,
  onChange,
}: {
  attempt: Pick<AttemptView, 'marking'>
  position: number
  value: ResponseValue | null
  isBusy: boolean
  hints: Hints
  onChange: (value: ResponseValue) => void
}) {
  const given = hints.at(position)
  return (
    <>
      {given && (
        <HintList
          hints={given}
          isBusy={isBusy || hints.isBusy}
          problem={hints.problem}
          onAsk={() => void hints.ask(position)}
        />
      )}
      {attempt.marking === 'confidence' && value && value.kind !== 'essay' && !isBlank(value) && (
        <SureChoice
          name={`sure-${position}`}
          value={value.confidence ?? 1}
          disabled={isBusy}
          onChange={(confidence) => onChange({ ...value, confidence })}
        />
      )}
    </>
  )
}

/** The hints that were taken for a question, and a button for the next; each says what it costs. */
function HintList(props: { hints: HintsGiven; isBusy: boolean; problem: string | null; onAsk: () => void }) {
  const { hints, isBusy, problem, onAsk } = props
  if (hints.given.length === 0 && hints.left === 0) return null
  return (
    <section aria-label="Hints" className="mt-6 grid justify-items-start gap-2">
      <div role="status">
        {hints.given.length > 0 && (
          <ol className="grid gap-1.5">
            {hints.given.map(({ text }, at) => (
              <li key={at} className="flex gap-2">
                <Lightbulb aria-hidden="true" className="mt-1 size-4 flex-none text-partial" />
                {text}
              </li>
            ))}
          </ol>
        )}
      </div>
      {hints.left > 0 && (
        <Button tone="quiet" className="px-0!" disabled={isBusy} onClick={onAsk}>
          <Lightbulb aria-hidden="true" className="size-[18px]" />
          {hints.given.length === 0 ? 'Take a hint' : 'Take another hint'}
          <span className="font-normal">· a quarter of the score</span>
        </Button>
      )}
      {problem && (
        <p role="alert" className="text-sm text-incorrect">
          {problem}
        </p>
      )}
    </section>
  )
}

/** How sure one is of the answer, and what each level brings. */
function SureChoice({
  name,
  value,
  disabled,
  onChange,
}: {
  name: string
  value: Confidence
  disabled: boolean
  onChange: (level: Confidence) => void
}) {
  return (
    <fieldset className="mt-6" disabled={disabled}>
      <legend className="mb-2 text-sm font-semibold">How sure are you?</legend>
      <div className="grid gap-2 sm:grid-cols-3">
        {LEVELS.map(({ level, label, worth }) => (
          <label
            key={level}
            className="flex min-h-11 items-center gap-2.5 rounded-[10px] border border-control bg-card px-3 py-1.5 has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              name={name}
              checked={value === level}
              onChange={() => onChange(level)}
              className="size-5 flex-none accent-accent"
            />
            <span>
              {label}
              <span className="block text-[13px] text-muted">{worth}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
