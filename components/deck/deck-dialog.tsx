'use client'
import type { ButtonTone } from '@/components/ui/button'
import { TextArea, TextField } from '@/components/ui/field'
import { FormDialog } from '@/components/ui/form-dialog'

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
  return (
    <FormDialog
      opener={label}
      openerTone={tone}
      title={title}
      saveLabel={saveLabel}
      save={(form) => save({ name: String(form.get('name')), description: String(form.get('description')) })}
    >
      <TextField label="Name" name="name" defaultValue={name} maxLength={120} required />
      <TextArea
        label="What it is for"
        name="description"
        defaultValue={description}
        maxLength={1000}
        rows={2}
        hint="If you like; only you see it."
      />
    </FormDialog>
  )
}
