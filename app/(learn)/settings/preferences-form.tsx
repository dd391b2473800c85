'use client'
import { useState, useTransition, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { savePreferencesAction } from './actions'

interface Props {
  name: string
  purpose: 'learn' | 'teach'
  timeZone: string
  dayStartHour: number
  zones: string[]
}

export function PreferencesForm({ name, purpose, timeZone, dayStartHour, zones }: Props) {
  const [outcome, setOutcome] = useState<{ isSaved: boolean; words: string } | null>(null)
  const [isBusy, startTransition] = useTransition()

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const input = Object.fromEntries(new FormData(event.currentTarget))
    startTransition(async () => {
      const saved = await savePreferencesAction(input)
      setOutcome(
        saved.ok ? { isSaved: true, words: 'Saved.' } : { isSaved: false, words: saved.error.message },
      )
    })
  }

  return (
    <form onSubmit={submit} className="grid gap-5">
      <TextField label="Name" name="name" defaultValue={name} autoComplete="name" maxLength={80} required />
      <SelectField label="First page" name="purpose" defaultValue={purpose}>
        <option value="learn">Today, to learn</option>
        <option value="teach">Articles, to teach</option>
      </SelectField>
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField label="Time zone" name="timeZone" defaultValue={timeZone}>
          {zones.map((zone) => (
            <option key={zone}>{zone}</option>
          ))}
        </SelectField>
        <SelectField
          label="A new day begins at"
          name="dayStartHour"
          defaultValue={dayStartHour}
          hint="Until then, late reviews count as yesterday's."
        >
          {Array.from({ length: 13 }, (_, hour) => (
            <option key={hour} value={hour}>
              {String(hour).padStart(2, '0')}:00
            </option>
          ))}
        </SelectField>
      </div>
      {outcome && <Notice tone={outcome.isSaved ? 'correct' : 'incorrect'}>{outcome.words}</Notice>}
      <div>
        <Button tone="go" type="submit" disabled={isBusy}>
          Save
        </Button>
      </div>
    </form>
  )
}
