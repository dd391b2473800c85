'use client'
import { useState, useTransition, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { describeDay } from '@/lib/review/describe-due'
import { isoDate } from './iso-date'

type Outcome = { ok: true } | { ok: false; error: { message: string } }

/** Days on which one does not review: what comes due on them is moved to days around them. */
export function DaysAway({
  absences,
  today,
  add,
  remove,
}: {
  absences: { absenceId: string; firstDay: number; lastDay: number }[]
  today: number
  add: (days: { firstDay: string; lastDay: string }) => Promise<Outcome>
  remove: (absenceId: string) => Promise<Outcome>
}) {
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, startTransition] = useTransition()
  const run = (work: () => Promise<Outcome>): void =>
    startTransition(async () => {
      const done = await work()
      setProblem(done.ok ? null : done.error.message)
    })
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    run(() => add({ firstDay: String(form.get('firstDay')), lastDay: String(form.get('lastDay')) }))
  }
  return (
    <div className="grid gap-5">
      <p className="text-muted">
        What comes due while you are away is asked a little before or after, so that no heap awaits you.
      </p>
      {absences.length > 0 && (
        <ul aria-label="Days away" className="border-b border-line">
          {absences.map(({ absenceId, firstDay, lastDay }) => (
            <li
              key={absenceId}
              className="tabular flex min-h-12 items-center justify-between gap-4 border-t border-line"
            >
              {firstDay === lastDay
                ? describeDay(firstDay)
                : `${describeDay(firstDay)} to ${describeDay(lastDay)}`}
              <Button
                tone="quiet"
                disabled={isBusy}
                onClick={() => run(() => remove(absenceId))}
                aria-label={`I am here after all: ${describeDay(firstDay)}`}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={submit} className="grid items-end gap-4 sm:grid-cols-[1fr_1fr_auto]">
        <TextField label="First day" name="firstDay" type="date" min={isoDate(today)} required />
        <TextField label="Last day" name="lastDay" type="date" min={isoDate(today)} required />
        <Button type="submit" disabled={isBusy}>
          Add
        </Button>
      </form>
      {problem && <Notice tone="incorrect">{problem}</Notice>}
    </div>
  )
}
