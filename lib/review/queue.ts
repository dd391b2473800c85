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
  /** What the cards of one fact have in common, such as the two directions of a flashcard; null or left out: nothing. */
  factId?: string | null
  /** What takes turns with what; left out or null: the article. */
  topicId?: string | null
  /** The study day to which a plan (vacation, backlog, exam) has moved it; left out or null: as it was scheduled. */
  plannedDay?: number | null
}

export interface QueueLimits {
  newPerDay: number
  reviewsPerDay: number
  /** Where new cards come: among the reviews (also if left out), before or after them. */
  mix?: NewCardMix
  /** What becomes of a review whose sibling is asked today: it waits for another day (also if left out), or comes last. */
  siblings?: 'buried' | 'last'
}

export type NewCardMix = 'among' | 'first' | 'last'

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
  /** Reviews that are due but wait for tomorrow, because a sibling is asked today. */
  buriedCount: number
}

/** When nothing else is left, a card at a step is asked this much before its time rather than let the learner wait. */
export const LEARN_AHEAD_MS = 20 * 60_000

const isAtAStep = ({ schedule }: QueueCard): boolean =>
  schedule.state === 'learning' || schedule.state === 'relearning'

/** The study day on which a card is to be asked. */
export const askedOn = ({ schedule, plannedDay }: QueueCard): number => plannedDay ?? schedule.dueDay

/** True if answering one gives the other away: two cards of one fact, or on the same words of the same article. */
export const areSiblings = (a: QueueCard, b: QueueCard): boolean =>
  a.cardId !== b.cardId &&
  ((a.factId != null && a.factId === b.factId) ||
    (a.articleId !== null &&
      a.articleId === b.articleId &&
      a.evidence !== null &&
      b.evidence !== null &&
      spansOverlap(a.evidence, b.evidence)))

const byDue = (a: QueueCard, b: QueueCard): number =>
  askedOn(a) - askedOn(b) ||
  a.schedule.dueAt.getTime() - b.schedule.dueAt.getTime() ||
  (a.cardId < b.cardId ? -1 : 1)

const topicOf = ({ topicId, articleId }: QueueCard): string | null => topicId ?? articleId

/** The same cards with those of one topic set apart: always the first one whose topic was not just asked about. */
export function interleaved<T extends QueueCard>(cards: readonly T[]): T[] {
  const left = [...cards]
  const result: T[] = []
  while (left.length > 0) {
    const before = result.at(-1)
    const last = before ? topicOf(before) : null
    const at = left.findIndex((card) => topicOf(card) === null || topicOf(card) !== last)
    result.push(...left.splice(Math.max(at, 0), 1))
  }
  return result
}

/** Both lists in one, each in its own order and each spread evenly over the whole. */
function merged<T>(a: readonly T[], b: readonly T[]): T[] {
  const placed = (list: readonly T[]) => list.map((card, i) => ({ card, place: (i + 0.5) / list.length }))
  return [...placed(a), ...placed(b)].sort((x, y) => x.place - y.place).map(({ card }) => card)
}

function mixed<T>(reviews: readonly T[], fresh: readonly T[], mix: NewCardMix): T[] {
  if (mix === 'among') return merged(reviews, fresh)
  return mix === 'first' ? [...fresh, ...reviews] : [...reviews, ...fresh]
}

/**
 * What to ask now, in order: cards at a step whose minutes are over; then reviews due today with new cards among, before
 * or after them, topics taking turns, within the day's limits; last, cards at a step that are nearly due.
 * Of siblings only the first is asked in its turn: the others, reviews and new cards alike, are buried until another day, unless
 * reviews are wished `last`. Where the
 * limit does not let all reviews in, those come first that `first` puts first (by default the longest overdue).
 * `cards` are the learner's that are not suspended; those not yet due may be among them.
 */
export function buildQueue<T extends QueueCard>(
  cards: readonly T[],
  done: DoneToday,
  limits: QueueLimits,
  now: Date,
  today: number,
  first: (a: T, b: T) => number = byDue,
): Queue<T> {
  const sorted = [...cards].sort(byDue)
  const waits = (card: T) => card.schedule.dueAt.getTime() - now.getTime()
  const atAStep = sorted.filter((card) => isAtAStep(card) && waits(card) <= LEARN_AHEAD_MS)
  const room = (limit: number, used: number) => Math.max(0, limit - used)
  const due = sorted.filter((card) => card.schedule.state === 'review' && askedOn(card) <= today)

  const asked = cards.filter((card) => done.cardIds.has(card.cardId))
  /** The first of these, up to `count`, that nothing asked today gives away, and those that something does. */
  function take(from: readonly T[], count: number): { taken: T[]; told: T[] } {
    const taken: T[] = []
    const told: T[] = []
    for (const card of from) {
      if (asked.some((other) => areSiblings(card, other))) told.push(card)
      else if (taken.length < count) {
        taken.push(card)
        asked.push(card)
      }
    }
    return { taken, told }
  }
  const reviewRoom = room(limits.reviewsPerDay, done.reviewCount)
  const reviews = take([...due].sort(first), reviewRoom)
  const last = limits.siblings === 'last' ? reviews.told.slice(0, reviewRoom - reviews.taken.length) : []
  const unseen = sorted.filter(({ schedule }) => schedule.state === 'new')
  const fresh = take(unseen, room(limits.newPerDay, done.newCount)).taken
  return {
    cards: [
      ...atAStep.filter((card) => waits(card) <= 0),
      ...mixed(interleaved(reviews.taken), interleaved(fresh), limits.mix ?? 'among'),
      ...interleaved(last),
      ...atAStep.filter((card) => waits(card) > 0),
    ],
    newCount: fresh.length,
    learningCount: atAStep.length,
    reviewCount: reviews.taken.length + last.length,
    buriedCount: reviews.told.length - last.length,
  }
}
