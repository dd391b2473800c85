'use client'
import { useState } from 'react'
import { useForecastRequest, useWorkload } from '@/components/forecast/use-forecast'
import { WorkloadCurve } from '@/components/forecast/workload-curve'
import { SelectField, TextField } from '@/components/ui/field'
import { SavingForm } from '@/components/ui/saving-form'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const SHARES = [
  [1, 'As any day'],
  [0.5, 'Half as many'],
  [0, 'As few as can be'],
] as const
const YEAR_DAYS = 365

interface Choices {
  desiredRetention: number
  newPerDay: number
  reviewsPerDay: number
  easyDays: number[]
}

interface Props extends Choices {
  save: (input: Choices) => Promise<{ ok: true } | { ok: false; error: { message: string } }>
}

/** How much to remember, with what it costs, and what a day may hold. */
export function ReviewSettingsForm({ save, ...saved }: Props) {
  const [percent, setPercent] = useState(Math.round(saved.desiredRetention * 100))
  const request = useForecastRequest()
  const workload = useWorkload(request, YEAR_DAYS)

  const read = (form: FormData): Choices => ({
    desiredRetention: percent / 100,
    newPerDay: Number(form.get('newPerDay')),
    reviewsPerDay: Number(form.get('reviewsPerDay')),
    easyDays: WEEKDAYS.map((day) => Number(form.get(day))),
  })

  return (
    <SavingForm
      label="Reviews"
      button="Save"
      done="Saved. It holds from your next review on."
      tone="go"
      className="grid gap-8"
      save={(form) => save(read(form))}
    >
      <div>
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <label htmlFor="retention" className="text-xl font-serif font-semibold">
            Remember {percent}% when a card comes back
          </label>
        </div>
        <input
          id="retention"
          type="range"
          min={70}
          max={97}
          value={percent}
          onChange={(event) => setPercent(Number(event.target.value))}
          aria-valuetext={`${percent} percent`}
          className="mt-3 h-11 w-full accent-accent"
        />
        <WorkloadCurve points={workload?.result ?? null} percent={percent} cardCount={countCards(request)} />
      </div>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          label="New cards a day"
          name="newPerDay"
          type="number"
          min={0}
          max={1000}
          defaultValue={saved.newPerDay}
          required
        />
        <TextField
          label="Reviews a day, at most"
          name="reviewsPerDay"
          type="number"
          min={1}
          max={10000}
          defaultValue={saved.reviewsPerDay}
          required
        />
      </div>
      <fieldset>
        <legend className="text-sm font-semibold">Easy days</legend>
        <p className="mt-1 text-sm text-muted">
          Reviews are put on other days where a day or two hardly matters.
        </p>
        <div className="mt-3 grid grid-cols-2 gap-4 sm:grid-cols-4">
          {WEEKDAYS.map((day, i) => (
            <SelectField key={day} label={day} name={day} defaultValue={saved.easyDays[i] ?? 1}>
              {SHARES.map(([share, words]) => (
                <option key={share} value={share}>
                  {words}
                </option>
              ))}
            </SelectField>
          ))}
        </div>
      </fieldset>
    </SavingForm>
  )
}

const countCards = (request: { cards: { newCount: number; stability: number[] } } | null): number | null =>
  request && request.cards.newCount + request.cards.stability.length
