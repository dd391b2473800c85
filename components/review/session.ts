import type { OwnReport } from '@/lib/quiz/dispute'
import type { ResponseValue } from '@/lib/quiz/response'
import { AGAIN, type Confidence, type Rating } from '@/lib/review/rating'
import type { BackView, CardView, ReviewView, SessionView, UndoneView } from '@/lib/review/review-view'

/**
 * asking: the card waits for an answer; sending: the answer is on its way; answered: it was graded; revealed: a flashcard
 * shows its back; waiting: the next card is being looked for; over: there is none.
 */
export type Phase = 'asking' | 'sending' | 'answered' | 'revealed' | 'waiting' | 'over'

/** A review session as its screen knows it. */
export interface Session extends Omit<SessionView, 'cards'> {
  phase: Phase
  current: CardView | null
  value: ResponseValue | null
  /** How sure the learner says to be of it; null if they do not say. */
  confidence: Confidence | null
  review: ReviewView | null
  back: BackView | null
  /** The cards after this one, as far as they are known. */
  queue: CardView[]
  /** Reviews of this session that the server has taken, in order. */
  done: { reviewId: string; rating: Rating }[]
  /** The version at which each card was last answered here: what the server lists at that version is out of date. */
  answeredAt: Record<string, number>
  notice: string | null
  /** Helps that were asked for with the present card, and whether there is no further one. */
  hints: string[]
  isOutOfHints: boolean
  /** The card that was just put away, to be taken back; null if none was. */
  aside: Aside | null
}

export interface Aside {
  cardId: string
  what: 'bury' | 'suspend'
}

export type SessionEvent =
  | { type: 'changed'; value: ResponseValue }
  | { type: 'felt'; confidence: Confidence | null }
  | { type: 'sent' }
  | { type: 'answered'; review: ReviewView }
  | { type: 'hinted'; cardId: string; hint: string | null }
  /** Somebody was told what is wrong with the question on screen. */
  | { type: 'reported'; report: OwnReport }
  | { type: 'put-aside'; aside: Aside }
  /** The card that was put away may be asked again. */
  | { type: 'taken-back'; cardId: string }
  | { type: 'revealed'; back: BackView }
  | { type: 'taken'; review: ReviewView; insteadOf: string | null }
  /** `isRerated`: another rating is on its way, so that the card as the server lists it is about to change once more. */
  | { type: 'went-on'; isRerated?: boolean; notice?: string }
  /** `isSettled`: no answer was on its way when the server said so, so that an empty list is the end. */
  | { type: 'refreshed'; session: SessionView; isSettled: boolean }
  | { type: 'undone'; reviewId: string; undone: UndoneView }
  | { type: 'noticed'; notice: string | null }

const blank = {
  value: null,
  confidence: null,
  review: null,
  back: null,
  notice: null,
  hints: [],
  isOutOfHints: false,
  aside: null,
}

export const startSession = ({ cards, ...rest }: SessionView): Session => ({
  ...rest,
  ...blank,
  phase: cards.length > 0 ? 'asking' : 'over',
  current: cards[0] ?? null,
  queue: cards.slice(1),
  done: [],
  answeredAt: {},
})

/** Remembers that the card on screen, up to `ahead` versions later, is not to be asked again. */
const markAnswered = (session: Session, ahead = 0): Session => {
  const { current, answeredAt } = session
  if (!current) return session
  const marked = { ...session, answeredAt: { ...answeredAt, [current.cardId]: current.cardVersion + ahead } }
  return { ...marked, queue: session.queue.filter((card) => isToAsk(marked, card)) }
}

const isToAsk = ({ answeredAt }: Session, { cardId, cardVersion }: CardView): boolean =>
  cardVersion > (answeredAt[cardId] ?? -1)

/** The session with the next known card, or waiting for the server to name one. */
function goOn(session: Session): Session {
  const [current, ...queue] = session.queue
  const phase = current ? 'asking' : 'waiting'
  return { ...session, ...blank, phase, current: current ?? null, queue }
}

function refresh(session: Session, { cards, ...rest }: SessionView, isSettled: boolean): Session {
  const isOpen = session.phase === 'asking' || session.phase === 'revealed'
  const queue = cards.filter(
    (card) => isToAsk(session, card) && !(isOpen && card.cardId === session.current?.cardId),
  )
  const refreshed = { ...session, ...rest, queue }
  if (session.phase !== 'waiting') return refreshed
  if (queue.length > 0) return goOn(refreshed)
  return isSettled ? { ...refreshed, phase: 'over' } : refreshed
}

function undo(session: Session, reviewId: string, { card, lastReviewId }: UndoneView): Session {
  const done = session.done.filter((one) => one.reviewId !== reviewId)
  const isUnanswered = session.phase === 'asking' || session.phase === 'revealed'
  const waiting = isUnanswered && session.current ? [session.current, ...session.queue] : session.queue
  const queue = waiting.filter((other) => other.cardId !== card?.cardId)
  const back = { ...session, ...blank, done, lastReviewId, queue }
  return card ? { ...back, phase: 'asking', current: card } : goOn(back)
}

export function reduceSession(session: Session, event: SessionEvent): Session {
  const { current } = session
  switch (event.type) {
    case 'changed':
      return { ...session, value: event.value }
    case 'felt':
      return { ...session, confidence: event.confidence }
    case 'sent':
      return {
        ...markAnswered(session),
        phase: 'sending',
        notice: null,
        answersLeft: Math.max(0, session.answersLeft - 1),
      }
    case 'answered':
      // Whoever went on while the answer was on its way has another card before them.
      return session.phase === 'sending' && current?.cardId === event.review.cardId
        ? { ...session, phase: 'answered', review: event.review }
        : session
    case 'hinted':
      if (current?.cardId !== event.cardId || session.phase !== 'asking') return session
      return event.hint === null
        ? { ...session, isOutOfHints: true }
        : { ...session, hints: [...session.hints, event.hint] }
    case 'reported': {
      const { review } = session
      if (!review?.reports) return session
      return { ...session, review: { ...review, reports: [...review.reports, event.report] } }
    }
    case 'put-aside':
      return { ...goOn(markAnswered(session)), aside: event.aside }
    case 'taken-back': {
      const { [event.cardId]: _, ...answeredAt } = session.answeredAt
      return { ...session, answeredAt, aside: null }
    }
    case 'revealed':
      return session.phase === 'asking' && current?.cardId === event.back.cardId
        ? { ...session, phase: 'revealed', back: event.back, notice: null }
        : session
    case 'taken': {
      const { reviewId, rating } = event.review
      const done = session.done.filter((one) => one.reviewId !== event.insteadOf)
      return { ...session, lastReviewId: reviewId, done: [...done, { reviewId, rating }] }
    }
    case 'went-on': {
      const isFirst = session.phase === 'revealed' // a flashcard is answered by its rating
      const answersLeft = Math.max(0, session.answersLeft - (isFirst ? 1 : 0))
      const gone = markAnswered({ ...session, answersLeft }, event.isRerated ? 1 : 0)
      return { ...goOn(gone), notice: event.notice ?? null }
    }
    case 'refreshed':
      return refresh(session, event.session, event.isSettled)
    case 'undone':
      return undo(session, event.reviewId, event.undone)
    case 'noticed':
      return { ...session, notice: event.notice }
  }
}

/** How many reviews this session has made, and how many of them were remembered. */
export const tally = ({ done }: Session): { reviewed: number; remembered: number } => ({
  reviewed: done.length,
  remembered: done.filter((one) => one.rating !== AGAIN).length,
})
