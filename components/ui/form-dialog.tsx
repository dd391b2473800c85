'use client'
import { useRef, useState, useTransition, type FormEvent, type ReactNode } from 'react'
import { Button, type ButtonTone } from './button'
import { Dialog } from './dialog'
import { Notice } from './notice'

/** A button that opens a form. `save` gives words for a failure, which leave it open; null closes it. */
export function FormDialog({
  opener,
  openerTone = 'plain',
  title,
  saveLabel,
  saveTone = 'go',
  cancelLabel = 'Cancel',
  save,
  children,
}: {
  opener: string
  openerTone?: ButtonTone
  title: string
  saveLabel: string
  saveTone?: ButtonTone
  cancelLabel?: string
  save: (form: FormData) => Promise<string | null>
  children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, startTransition] = useTransition()

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(async () => {
      const failure = await save(form)
      setProblem(failure)
      if (failure === null) dialog.current?.close()
    })
  }

  return (
    <>
      <Button tone={openerTone} onClick={() => dialog.current?.showModal()}>
        {opener}
      </Button>
      <Dialog ref={dialog} title={title}>
        <form onSubmit={submit} className="mt-5 grid gap-5">
          {children}
          {problem && <Notice tone="incorrect">{problem}</Notice>}
          <div className="flex flex-wrap gap-3">
            <Button tone={saveTone} type="submit" disabled={isBusy}>
              {saveLabel}
            </Button>
            <Button tone="quiet" onClick={() => dialog.current?.close()}>
              {cancelLabel}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
