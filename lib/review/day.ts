/** Where a learner's study day turns: at this full hour (0-23) of the clock in this IANA time zone. */
export interface DayStart {
  timeZone: string
  dayStartHour: number
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** No clock has been put back by more than this since 1970, date lines apart. */
const LONGEST_SETBACK_MS = 3 * HOUR_MS

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formatters.set(timeZone, made)
  return made
}

/** True if the runtime knows this IANA time zone. */
export function isTimeZone(timeZone: string): boolean {
  try {
    formatterOf(timeZone)
    return true
  } catch {
    return false
  }
}

/** What the clock on the wall shows, as if it were UTC: milliseconds since 1970-01-01 00:00 of the learner's calendar. */
function wallTime(at: number, timeZone: string): number {
  const seconds = Math.floor(at / 1000) * 1000
  const field: Record<string, number> = {}
  for (const { type, value } of formatterOf(timeZone).formatToParts(seconds)) field[type] = Number(value)
  const wall = Date.UTC(field.year!, field.month! - 1, field.day!, field.hour!, field.minute!, field.second!)
  return wall + (at - seconds)
}

/** First millisecond in (after, until] at which the clock on the wall shows `wall` or later. */
function firstShowing(wall: number, after: number, until: number, timeZone: string): number {
  let [low, high] = [after, until]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (wallTime(middle, timeZone) >= wall) high = middle
    else low = middle
  }
  return high
}

/** The instant at which a study day begins: the first at which the clock shows that date at `dayStartHour`, or later. */
export function startOfStudyDay(day: number, { timeZone, dayStartHour }: DayStart): Date {
  const wall = day * DAY_MS + dayStartHour * HOUR_MS
  const offsets = [wall - DAY_MS, wall + DAY_MS].map((at) => wallTime(at, timeZone) - at)
  const earliest = wall - Math.max(...offsets)
  const latest = wall - Math.min(...offsets)
  if (earliest === latest || wallTime(earliest, timeZone) >= wall) return new Date(earliest)
  return new Date(firstShowing(wall, earliest, latest, timeZone))
}

/**
 * The study day of an instant: days since 1970-01-01 of the learner's calendar. 1970-01-02 04:00 is the first moment
 * of day 1 where the day starts at 4. Later instants never have an earlier day, also where the clock is put back.
 */
export function studyDayOf(at: Date, dayStart: DayStart): number {
  const wall = wallTime(at.getTime(), dayStart.timeZone) - dayStart.dayStartHour * HOUR_MS
  const day = Math.floor(wall / DAY_MS)
  const isNearTheTurn = wall - day * DAY_MS >= DAY_MS - LONGEST_SETBACK_MS
  return isNearTheTurn && startOfStudyDay(day + 1, dayStart) <= at ? day + 1 : day
}

/**
 * Study days between two instants, both told by the calendar where the learner is now, so that a journey neither skips
 * nor doubles a day. 0 if the clock went back.
 */
export const studyDaysBetween = (earlier: Date, later: Date, dayStart: DayStart): number =>
  Math.max(0, studyDayOf(later, dayStart) - studyDayOf(earlier, dayStart))
