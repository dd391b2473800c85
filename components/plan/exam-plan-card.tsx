'use client'
import { useMemo, useState, useTransition, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { describeDay } from '@/lib/review/describe-due'
import { ExamOutlook } from './exam-outlook'
import { isoDate } from './iso-date'
import { useExam } from './use-exam-forecast'

type Outcome = { ok: true } | { ok: false; error: { message: string } }

interface Props {
  plan: {
    planId: string
    name: string
    examDay: number
    startDay: number
    reviewsPerDay: number
    deckIds: string[]
    articleIds: string[]
    isPaused: boolean
  }
  today: number
  change: (planId: string, change: object) => Promise<Outcome>
  end: (planId: string) => Promise<Outcome>
}

/** A plan under way: what it is expected to bring, and its day and pace to be changed. */
export function ExamPlanCard({ plan, today, change, end }: Props) {
  const { planId, name, examDay, startDay, reviewsPerDay, isPaused } = plan
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, startTransition] = useTransition()
  const planned = useMemo(() => ({ startDay, examDay, reviewsPerDay }), [startDay, examDay, reviewsPerDay])
  const outlook = useExam(plan, planned)
  const run = (work: () => Promise<Outcome>): void =>
    startTransition(async () => {
      const done = await work()
      setProblem(done.ok ? null : done.error.message)
    })
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    run(() => change(planId, { examDay: form.get('examDay'), reviewsPerDay: form.get('reviewsPerDay') }))
  }
  const left = examDay - today
  return (
    <Card className="px-6 py-6 sm:px-8">
      <h2 className="text-xl [overflow-wrap:anywhere]">{name}</h2>
      <p className="tabular mt-1 mb-5 text-muted">
        {describeDay(examDay)} · {left === 1 ? 'tomorrow' : left === 0 ? 'today' : `in ${left} days`}
        {isPaused && ' · paused: its cards keep to their own schedule'}
      </p>
      <ExamOutlook {...outlook} />
      <details className="mt-5">
        <summary className="w-fit py-0.5 text-sm text-muted hover:text-ink">Change it</summary>
        <form onSubmit={submit} className="mt-4 grid items-end gap-4 sm:grid-cols-[1fr_1fr_auto]">
          <TextField
            label="Ready by"
            name="examDay"
            type="date"
            min={isoDate(today + 1)}
            defaultValue={isoDate(examDay)}
            required
          />
          <TextField
            label="Reviews a day"
            name="reviewsPerDay"
            type="number"
            min={1}
            max={2000}
            defaultValue={reviewsPerDay}
            required
          />
          <Button type="submit" disabled={isBusy}>
            Save
          </Button>
        </form>
        <div className="mt-4 flex flex-wrap gap-3">
          <Button disabled={isBusy} onClick={() => run(() => change(planId, { isPaused: !isPaused }))}>
            {isPaused ? 'Take it up again' : 'Pause'}
          </Button>
          <Button tone="quiet" disabled={isBusy} onClick={() => run(() => end(planId))}>
            End the plan
          </Button>
        </div>
      </details>
      {problem && (
        <Notice tone="incorrect" className="mt-4">
          {problem}
        </Notice>
      )}
    </Card>
  )
}
