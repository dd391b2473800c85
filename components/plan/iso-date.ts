const DAY_MS = 86_400_000

/** The date of a study day as a date field takes it: 1970-01-02 for day 1. */
export const isoDate = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

/** The study day of a date field's value; null for none. */
export const dayOfDate = (date: string): number | null => {
  const at = Date.parse(date)
  return Number.isNaN(at) ? null : at / DAY_MS
}
