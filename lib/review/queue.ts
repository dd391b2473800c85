import { spansOverlap, type Span } from '@/lib/core/span'
import type { CardSchedule } from './card'

/** A card as the queue sees it. */
export interface QueueCard {
  cardId: string
  schedule: CardSchedule
  /** Null for a question that belongs to no article. */
  articleId: string | null
  /** What of the article the question rests on; null where that is unknown. */
  evidence: Span | null
}

export interface QueueLimits {
  newPerDay: number
  reviewsPerDay: number
}

/** What the learner has already done in this study day. */
export interface DoneToday {
  newCount: number
  reviewCount: number
  /** Cards reviewed today: their siblings wait. */
  cardIds: ReadonlySet<string>
}

export interface Queue<T extends QueueCard> {
  /** To be asked now, in this order. */
  cards: T[]
  newCount: number
  /** Cards at a step that are due or will be within LEARN_AHEAD_MS. */
  learningCount: number
  reviewCount: number
}

/** When nothing else is left, a card at a step is asked this much before its time rather than let the learner wait. */
export const LEARN_AHEAD_MS = 20 * 60_000

const isAtAStep = ({ schedule }: QueueCard): boolean =>
  schedule.state === 'learning' || schedule.state === 'relearning'

/** True if the two questions rest on the same words of the same article: answering one gives the other away. */
export const areSiblings = (a: QueueCard, b: QueueCard): boolean =>
  a.cardId !== b.cardId &&
  a.articleId !== null &&
  a.articleId === b.articleId &&
  a.evidence !== null &&
  b.evidence !== null &&
  spansOverlap(a.evidence, b.evidence)

const byDue = (a: QueueCard, b: QueueCard): number =>
  a.schedule.dueDay - b.schedule.dueDay ||
  a.schedule.dueAt.getTime() - b.schedule.dueAt.getTime() ||
  (a.cardId < b.cardId ? -1 : 1)

/** The same cards with those of one article set apart: always the first one whose article was not just asked about. */
function interleaved<T extends QueueCard>(cards: readonly T[]): T[] {
  const left = [...cards]
  const result: T[] = []
  while (left.length > 0) {
    const last = result.at(-1)?.articleId
    const at = left.findIndex((card) => card.articleId === null || card.articleId !== last)
    result.push(...left.splice(Math.max(at, 0), 1))
  }
  return result
}

/** Both lists in one, each in its own order and each spread evenly over the whole. */
function merged<T>(a: readonly T[], b: readonly T[]): T[] {
  const placed = (list: readonly T[]) => list.map((card, i) => ({ card, place: (i + 0.5) / list.length }))
  return [...placed(a), ...placed(b)].sort((x, y) => x.place - y.place).map(({ card }) => card)
}

/**
 * What to ask now, in order: cards at a step whose minutes are over; then reviews due today with new cards spread among
 * them, articles taking turns, within the day's limits; last, cards at a step that are nearly due.
 * Of questions that rest on the same words only the first is asked in its turn: another review comes at the end, another
 * new one on another day. `cards` are the learner's that are not suspended; those not yet due may be among them.
 */
export function buildQueue<T extends QueueCard>(
  cards: readonly T[],
  done: DoneToday,
  limits: QueueLimits,
  now: Date,
  today: number,
): Queue<T> {
  const sorted = [...cards].sort(byDue)
  const waits = (card: T) => card.schedule.dueAt.getTime() - now.getTime()
  const atAStep = sorted.filter((card) => isAtAStep(card) && waits(card) <= LEARN_AHEAD_MS)
  const room = (limit: number, used: number) => Math.max(0, limit - used)
  const reviews = sorted
    .filter(({ schedule }) => schedule.state === 'review' && schedule.dueDay <= today)
    .slice(0, room(limits.reviewsPerDay, done.reviewCount))

  const asked = cards.filter((card) => done.cardIds.has(card.cardId))
  const isTold = (card: T) => asked.some((other) => areSiblings(card, other))
  const inTurn: T[] = []
  const atTheEnd: T[] = []
  for (const card of reviews) {
    if (isTold(card)) atTheEnd.push(card)
    else {
      inTurn.push(card)
      asked.push(card)
    }
  }
  const newRoom = room(limits.newPerDay, done.newCount)
  const fresh: T[] = []
  for (const card of sorted) {
    if (fresh.length >= newRoom) break
    if (card.schedule.state !== 'new' || isTold(card)) continue
    fresh.push(card)
    asked.push(card)
  }
  return {
    cards: [
      ...atAStep.filter((card) => waits(card) <= 0),
      ...merged(interleaved(inTurn), interleaved(fresh)),
      ...interleaved(atTheEnd),
      ...atAStep.filter((card) => waits(card) > 0),
    ],
    newCount: fresh.length,
    learningCount: atAStep.length,
    reviewCount: reviews.length,
  }
}
