'use client'
import { useRef, useState, useTransition, type FormEvent } from 'react'
import { Button, type ButtonTone } from '@/components/ui/button'
import { TextArea, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'

/** A button that opens the name and description of a deck. `save` gives words for a failure, null where it went well. */
export function DeckDialog({
  label,
  title,
  saveLabel,
  tone = 'plain',
  name = '',
  description = '',
  save,
}: {
  label: string
  title: string
  saveLabel: string
  tone?: ButtonTone
  name?: string
  description?: string
  save: (form: { name: string; description: string }) => Promise<string | null>
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, startTransition] = useTransition()

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(async () => {
      const failure = await save({
        name: String(form.get('name')),
        description: String(form.get('description')),
      })
      setProblem(failure)
      if (failure === null) dialog.current?.close()
    })
  }

  return (
    <>
      <Button tone={tone} onClick={() => dialog.current?.showModal()}>
        {label}
      </Button>
      <dialog
        ref={dialog}
        aria-label={title}
        className="m-auto w-[min(92vw,480px)] rounded-[14px] border border-line bg-card p-7 text-ink"
      >
        <form onSubmit={submit} className="grid gap-5">
          <h2 className="text-[22px]">{title}</h2>
          <TextField label="Name" name="name" defaultValue={name} maxLength={120} required />
          <TextArea
            label="What it is for"
            name="description"
            defaultValue={description}
            maxLength={1000}
            rows={2}
            hint="If you like; only you see it."
          />
          {problem && <Notice tone="incorrect">{problem}</Notice>}
          <div className="flex flex-wrap gap-3">
            <Button tone="go" type="submit" disabled={isBusy}>
              {saveLabel}
            </Button>
            <Button tone="quiet" onClick={() => dialog.current?.close()}>
              Cancel
            </Button>
          </div>
        </form>
      </dialog>
    </>
  )
}
