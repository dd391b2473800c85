import { z } from 'zod'
import { ok, type Result } from '@/lib/core/result'
import { newCard, type CardState } from '@/lib/review/card'
import { isTimeZone, studyDayOf } from '@/lib/review/day'
import { exactSpread } from '@/lib/review/interval'
import { DEFAULT_WEIGHTS } from '@/lib/review/memory/fsrs6'
import { modelOfWeights } from '@/lib/review/memory/read-weights'
import { reviewCard } from '@/lib/review/review-card'
import { readLine } from './read-line'

const eventSchema = z.object({
  at: z.iso.datetime({ offset: true, error: 'is not an ISO time such as 2026-06-12T09:30:00Z' }),
  rating: z.literal([1, 2, 3, 4], { error: 'is not 1, 2, 3 or 4' }),
})

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  weights: z.array(z.unknown()).nullish(),
  retention: z.number().gt(0, 'is not above 0').lt(1, 'is not below 1').default(0.9),
  timeZone: z.string().refine(isTimeZone, 'is not an IANA time zone such as Europe/Berlin').default('UTC'),
  dayStartHour: z.number().int().min(0).max(23).default(4),
  events: z.array(eventSchema),
})

const NEEDS = 'it needs “events” (and may have “id”, “weights”, “retention”, “timeZone” and “dayStartHour”)'

export interface ScheduleAnswer {
  /** That of the line, where it has one. */
  id?: string | number
  states: StateAfter[]
}

/** What is known of the card after one event. */
export interface StateAfter {
  state: CardState
  step: number
  stability: number
  difficulty: number
  /** ISO time; for a card in review the start of its study day. */
  dueAt: string
  /** Study days until then; null where it comes back within minutes. */
  intervalDays: number | null
}

/**
 * The states of a card after each of the events of a JSON line {weights?, retention?, timeZone?, dayStartHour?, events:
 * [{at, rating}]}, reviewed in the given order, intervals not spread; or what is wrong with the line. An event dated
 * before the last one (a clock that went back) counts as one on the same day.
 */
export function scheduleLine(line: string): Result<ScheduleAnswer, string> {
  const read = readLine(line, lineSchema, NEEDS)
  if (!read.ok) return read
  const { id, weights, retention, timeZone, dayStartHour, events } = read.value
  const model = modelOfWeights(weights ?? DEFAULT_WEIGHTS)
  if (!model.ok) return model
  const settings = { timeZone, dayStartHour, desiredRetention: retention }
  const first = new Date(events[0]?.at ?? 0)
  let card = newCard(first, studyDayOf(first, settings))
  const states = events.map(({ at, rating }) => {
    const event = { answeredAt: new Date(at), rating, optionCount: null, settings }
    const { schedule, intervalDays } = reviewCard('', card, event, model.value, exactSpread)
    card = schedule
    return {
      state: schedule.state,
      step: schedule.step,
      stability: schedule.stability!,
      difficulty: schedule.difficulty!,
      dueAt: schedule.dueAt.toISOString(),
      intervalDays,
    }
  })
  return ok({ ...(id === undefined ? {} : { id }), states })
}
