'use client'
import { useRef, useState, useTransition, type FormEvent } from 'react'
import { eraseDevice } from '@/components/review/device/store'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { deleteAccountAction } from './actions'

export function DeleteAccountForm() {
  const dialog = useRef<HTMLDialogElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, startTransition] = useTransition()

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const password = String(new FormData(event.currentTarget).get('password'))
    startTransition(async () => {
      const gone = await deleteAccountAction(password)
      if (!gone.ok) return setProblem(gone.error.message)
      await eraseDevice().catch(() => undefined)
      // A full load, so that nothing of the account stays in this page's memory.
      // eslint-disable-next-line @next/next/no-location-assign-relative-destination
      window.location.assign('/')
    })
  }

  return (
    <>
      <p className="mb-5 text-muted">
        Deleting your account erases your articles, questions, quizzes, answers and reviews from this server
        at once and for good.
      </p>
      <Button tone="danger" onClick={() => dialog.current?.showModal()}>
        Delete account …
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby="delete-title"
        className="m-auto w-[min(92vw,440px)] rounded-[14px] border border-line bg-card p-7 text-ink"
      >
        <form onSubmit={submit} className="grid gap-5">
          <h2 id="delete-title" className="text-xl">
            Delete everything?
          </h2>
          <p className="text-muted">This cannot be taken back. Give your password to go on.</p>
          <TextField
            label="Password"
            name="password"
            type="password"
            autoComplete="current-password"
            error={problem}
          />
          <div className="flex flex-wrap gap-3">
            <Button tone="danger" type="submit" disabled={isBusy}>
              Delete my account
            </Button>
            <Button onClick={() => dialog.current?.close()}>Keep it</Button>
          </div>
        </form>
      </dialog>
    </>
  )
}
