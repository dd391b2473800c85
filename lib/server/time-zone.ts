import { z } from 'zod'
import { isTimeZone } from '@/lib/review/day'

/** An IANA time zone that this server knows; anything else becomes UTC, which is wrong by hours but never breaks. */
export const timeZoneSchema = z
  .string()
  .max(64)
  .transform((name) => (isTimeZone(name) ? name : 'UTC'))
