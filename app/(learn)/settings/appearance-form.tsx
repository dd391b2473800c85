'use client'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { SelectField } from '@/components/ui/field'
import type { Appearance } from '@/lib/core/appearance'
import { saveAppearanceAction } from './actions'

/** Takes effect at once; there is nothing to save. */
export function AppearanceForm({ theme, reading }: Appearance) {
  const router = useRouter()
  const [, startTransition] = useTransition()
  const save = (nextTheme: string, nextReading: string): void =>
    startTransition(async () => {
      await saveAppearanceAction(nextTheme, nextReading)
      router.refresh()
    })
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <SelectField label="Colours" value={theme} onChange={(event) => save(event.target.value, reading)}>
        <option value="system">As the device</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </SelectField>
      <SelectField label="Letters" value={reading} onChange={(event) => save(theme, event.target.value)}>
        <option value="book">Like a book</option>
        <option value="clear">Extra clear (Atkinson Hyperlegible)</option>
      </SelectField>
    </div>
  )
}
