'use client'
import { useRef, useState, useTransition, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { changePasswordAction, signOutElsewhereAction } from './actions'

export function PasswordForm() {
  const form = useRef<HTMLFormElement>(null)
  const [outcome, setOutcome] = useState<{ isDone: boolean; words: string } | null>(null)
  const [isBusy, startTransition] = useTransition()

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    startTransition(async () => {
      const changed = await changePasswordAction(String(data.get('current')), String(data.get('next')))
      if (changed.ok) form.current?.reset()
      setOutcome(
        changed.ok
          ? { isDone: true, words: 'Your password is changed, and every other device is signed out.' }
          : { isDone: false, words: changed.error.message },
      )
    })
  }

  const leaveOthers = (): void =>
    startTransition(async () => {
      const ended = await signOutElsewhereAction()
      setOutcome(
        ended.ok
          ? {
              isDone: true,
              words:
                ended.value === 0 ? 'You were signed in nowhere else.' : 'Every other device is signed out.',
            }
          : { isDone: false, words: ended.error.message },
      )
    })

  return (
    <form ref={form} onSubmit={submit} className="grid gap-5">
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField label="Current password" name="current" type="password" autoComplete="current-password" />
        <TextField
          label="New password"
          name="next"
          type="password"
          autoComplete="new-password"
          minLength={8}
          required
        />
      </div>
      {outcome && <Notice tone={outcome.isDone ? 'correct' : 'incorrect'}>{outcome.words}</Notice>}
      <div className="flex flex-wrap gap-3">
        <Button tone="go" type="submit" disabled={isBusy}>
          Change password
        </Button>
        <Button tone="quiet" onClick={leaveOthers} disabled={isBusy}>
          Sign out everywhere else
        </Button>
      </div>
    </form>
  )
}
