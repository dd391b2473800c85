'use client'
import { SelectField, TextField } from '@/components/ui/field'
import { SavingForm } from '@/components/ui/saving-form'
import { savePreferencesAction } from './actions'

interface Props {
  name: string
  purpose: 'learn' | 'teach'
  timeZone: string
  dayStartHour: number
  zones: string[]
}

export function PreferencesForm({ name, purpose, timeZone, dayStartHour, zones }: Props) {
  return (
    <SavingForm
      label="You"
      button="Save"
      done="Saved."
      tone="go"
      className="grid gap-5"
      save={(form) => savePreferencesAction(Object.fromEntries(form))}
    >
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
    </SavingForm>
  )
}
