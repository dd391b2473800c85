'use client'
import { useState, useTransition, type ComponentProps, type FormEvent, type ReactNode } from 'react'
import { Button } from './button'
import { Notice } from './notice'

/** A small form that is sent to the server and says what came of it, in its place. */
export function SavingForm({
  label,
  button,
  done,
  save,
  tone,
  className = 'grid gap-4',
  children,
}: {
  /** What the form is, for whoever hears it. */
  label: string
  button: string
  /** What is said once the server has it. */
  done: string
  save: (form: FormData) => Promise<{ ok: true } | { ok: false; error: { message: string } }>
  tone?: ComponentProps<typeof Button>['tone']
  className?: string
  children: ReactNode
}) {
  const [outcome, setOutcome] = useState<{ isDone: boolean; words: string } | null>(null)
  const [isBusy, startTransition] = useTransition()
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(async () => {
      const saved = await save(form)
      setOutcome(saved.ok ? { isDone: true, words: done } : { isDone: false, words: saved.error.message })
    })
  }
  return (
    <form aria-label={label} onSubmit={submit} onChange={() => setOutcome(null)} className={className}>
      {children}
      {outcome && <Notice tone={outcome.isDone ? 'correct' : 'incorrect'}>{outcome.words}</Notice>}
      <div>
        <Button tone={tone} type="submit" disabled={isBusy}>
          {button}
        </Button>
      </div>
    </form>
  )
}
