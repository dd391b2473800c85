import { z } from 'zod'

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** An IANA time zone that this server knows; anything else becomes UTC, which is wrong by hours but never breaks. */
export const timeZoneSchema = z
  .string()
  .max(64)
  .transform((name) => (isTimeZone(name) ? name : 'UTC'))
