import type { Span } from '@/lib/core/span'
import type { QuestionContent } from '@/lib/question/question'
import type { Passage } from '@/lib/quiz/learner-question'
import type { ShownItem } from '@/lib/quiz/shown-item'
import { cardScheduleSchema, type CardSchedule } from '../card'
import type { ReviewSettings } from '../review-card'
import type { FastTimes } from '../rating'
import type { CardView } from '../review-view'
import type { QueueLimits } from '../queue'

/**
 * A card with all that asking, grading and explaining it needs without a server. It holds the answer: it goes only to the
 * device of its own learner, who asked for it (lib/README.md, 'A device that keeps cards keeps their answers').
 */
export interface OfflineCard {
  view: CardView
  schedule: CardSchedule
  articleId: string | null
  evidence: Span | null
  content: QuestionContent
  /** Which part stands behind each id of the view. */
  item: ShownItem
  explanation: string | null
  attribution: string | null
  passages: Passage[]
}

/** What a device keeps for one learner: the cards of the next days, and what decides their schedule. */
export interface OfflinePack {
  /** Whose cards these are. */
  userId: string
  /** ISO text, by the server's clock. */
  madeAt: string
  settings: ReviewSettings
  /** Of the memory model; null for the default ones. */
  weights: number[] | null
  limits: QueueLimits
  /** As in a SessionView; a pack that was made before there was any has none. */
  fastBelowMs?: FastTimes
  /** What was done in the study day in which the pack was made. */
  done: { studyDay: number; newCount: number; reviewCount: number; cardIds: string[] }
  cards: OfflineCard[]
}

/** The pack as it came through JSON, with its times as times again. */
export const readPack = (pack: OfflinePack): OfflinePack => ({
  ...pack,
  cards: pack.cards.map((card) => ({ ...card, schedule: cardScheduleSchema.parse(card.schedule) })),
})
