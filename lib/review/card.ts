import { z } from 'zod'
import type { MemoryState } from './memory/memory-model'

export const cardStateSchema = z.enum(['new', 'learning', 'review', 'relearning'])
export type CardState = z.infer<typeof cardStateSchema>

/** When a card comes back and what is believed of it: a cache of the replay of its log. Times survive JSON as ISO text. */
export const cardScheduleSchema = z.object({
  state: cardStateSchema,
  /** Place in the learning or relearning steps, 0-based; 0 in the other states. */
  step: z.number().int().nonnegative(),
  /** Days until recall falls to 0.9; null before the first review. */
  stability: z.number().positive().nullable(),
  /** 1 to 10; null before the first review. */
  difficulty: z.number().min(1).max(10).nullable(),
  dueAt: z.coerce.date<Date | string>(),
  /** Study day of dueAt. For a card in review this is the truth, and dueAt is its start where the learner was. */
  dueDay: z.number().int(),
  lastReviewAt: z.coerce.date<Date | string>().nullable(),
  reps: z.number().int().nonnegative(),
  /** How often the card was forgotten while in review. */
  lapses: z.number().int().nonnegative(),
})
export type CardSchedule = z.infer<typeof cardScheduleSchema>

/** A card that was never reviewed, due at once. */
export const newCard = (dueAt: Date, dueDay: number): CardSchedule => ({
  state: 'new',
  step: 0,
  stability: null,
  difficulty: null,
  dueAt,
  dueDay,
  lastReviewAt: null,
  reps: 0,
  lapses: 0,
})

/** What is believed of the memory of a card; null before its first review. */
export const memoryOf = ({ stability, difficulty }: CardSchedule): MemoryState | null =>
  stability === null || difficulty === null ? null : { stability, difficulty }

/** A card counts as mature when it is expected to be recalled nine times in ten after this many days. */
export const MATURE_DAYS = 21

export const isMature = (card: CardSchedule): boolean =>
  card.state === 'review' && card.stability !== null && card.stability >= MATURE_DAYS
