'use client'
import { useSyncExternalStore, type ComponentProps } from 'react'
import { TextField } from './field'

const never = () => () => undefined

/** A day and time to fill in by the clock of this browser. `iso` is what stands there at first, null for nothing. */
export function MomentField({
  iso,
  ...rest
}: Omit<ComponentProps<typeof TextField>, 'type' | 'defaultValue'> & { iso: string | null }) {
  // The server does not know the browser's time zone: it leaves the field empty.
  const local = useSyncExternalStore(
    never,
    () => localWords(iso),
    () => '',
  )
  return <TextField key={local} type="datetime-local" defaultValue={local} {...rest} />
}

/** '2026-03-01T08:00' for that minute here; empty for null. */
function localWords(iso: string | null): string {
  if (iso === null) return ''
  const moment = new Date(iso)
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
