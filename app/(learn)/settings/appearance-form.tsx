'use client'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { SelectField } from '@/components/ui/field'
import type { Appearance } from '@/lib/core/appearance'
import { saveAppearanceAction } from './actions'

/** Takes effect at once; there is nothing to save. */
export function AppearanceForm(appearance: Appearance) {
  const router = useRouter()
  const [, startTransition] = useTransition()
  const save = (change: Partial<Record<keyof Appearance, string>>): void =>
    startTransition(async () => {
      await saveAppearanceAction({ ...appearance, ...change } as Appearance)
      router.refresh()
    })
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <SelectField
        label="Colours"
        value={appearance.theme}
        onChange={(event) => save({ theme: event.target.value })}
      >
        <option value="system">As the device</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </SelectField>
      <SelectField
        label="Letters"
        value={appearance.reading}
        onChange={(event) => save({ reading: event.target.value })}
      >
        <option value="book">Like a book</option>
        <option value="clear">Extra clear (Atkinson Hyperlegible)</option>
      </SelectField>
      <SelectField
        label="Single keys"
        value={appearance.shortcuts}
        onChange={(event) => save({ shortcuts: event.target.value })}
      >
        <option value="on">Do things (K keeps, 1-9 choose)</option>
        <option value="off">Do nothing</option>
      </SelectField>
    </div>
  )
}
