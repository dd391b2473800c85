import { seededRandom, shuffled } from '@/lib/core/random'
import { answerText } from '@/lib/question/question'
import { makeOutcome } from '@/lib/quiz/outcome'
import { RIGHT } from '@/lib/quiz/verdict'
import type { CardSchedule } from '../card'
import { answersLeft } from '../answers-left'
import { startOfStudyDay, studyDayOf } from '../day'
import { hintFor } from '../hint'
import { judgeAnswer, type JudgedAnswer } from '../judge-answer'
import { leechNotice } from '../leech'
import { fsrs6 } from '../memory/fsrs6'
import type { MemoryModel } from '../memory/memory-model'
import { previewRatings } from '../preview'
import { buildQueue, type QueueCard } from '../queue'
import { RATINGS, optionCountOf, type Rating } from '../rating'
import { lapsesAfter, reviewCard } from '../review-card'
import type { BackView, CardView, ReviewView, SessionView } from '../review-view'
import type { SentOperation } from '../sync-request'
import type { OfflineCard, OfflinePack } from './pack'
import { unsentId } from './unsent'

type Review = Extract<SentOperation, { kind: 'review' }>

/** An answer that was given since the pack was made. */
interface LocalReview {
  /** Of the operation that gave it, or that rated it last. */
  operationId: string
  /** Of all operations that made it what it is. */
  operationIds: Set<string>
  cardId: string
  answeredAt: Date
  judged: JudgedAnswer
  rating: Rating
  value: Review['value']
}

const AHEAD = 20

/**
 * A review session without a server: a pack, and what was done since it was made. It gives what the server would give for
 * the same answers; once they arrive there, the server grades them again, and its verdict stands.
 */
export class OfflineDesk {
  readonly #pack: OfflinePack
  readonly #model: MemoryModel
  readonly #cards: ReadonlyMap<string, OfflineCard>
  /** In the order in which they were given; those that were undone are gone. */
  #reviews: LocalReview[] = []
  #answered = new Map<string, number>()

  constructor(pack: OfflinePack, operations: readonly SentOperation[]) {
    this.#pack = pack
    this.#model = pack.weights ? fsrs6(pack.weights) : fsrs6()
    this.#cards = new Map(pack.cards.map((card) => [card.view.cardId, card]))
    for (const operation of operations) this.take(operation)
  }

  /** Counts an operation in. What names no card of the pack changes nothing here. */
  take(operation: SentOperation): void {
    if (operation.kind === 'review') return this.#answer(operation)
    const review = this.#reviews.find((one) => one.operationIds.has(operation.of))
    if (!review) return
    this.#answered.set(review.cardId, (this.#answered.get(review.cardId) ?? 0) + 1)
    if (operation.kind === 'undo') this.#reviews = this.#reviews.filter((one) => one !== review)
    else {
      review.operationIds.add(operation.operationId)
      Object.assign(review, { operationId: operation.operationId, rating: operation.rating })
    }
  }

  #answer(operation: Review): void {
    const card = this.#cards.get(operation.cardId)
    if (!card || !this.canGrade(operation.cardId, operation.cardVersion)) return
    const { rating = null, hintsUsed = 0, confidence = null, isFast = false, value } = operation
    const given = { value, rating, hintsUsed, confidence, isFast }
    const judged = judgeAnswer(card.content, card.item, given)
    this.#answered.set(operation.cardId, (this.#answered.get(operation.cardId) ?? 0) + 1)
    this.#reviews.push({
      operationId: operation.operationId,
      operationIds: new Set([operation.operationId]),
      cardId: operation.cardId,
      answeredAt: new Date(operation.answeredAt),
      judged,
      rating: judged.rating,
      value,
    })
  }

  /** Whether the ids that were shown of this version of a card are known here; only a choice has any. */
  canGrade(cardId: string, shownVersion: number): boolean {
    const card = this.#cards.get(cardId)
    if (!card) return false
    return card.item.options.length === 0 || card.view.cardVersion === shownVersion
  }

  /** The schedule that the pack and the answers since make of a card, up to but without one of them. */
  #scheduleOf(card: OfflineCard, before?: LocalReview): CardSchedule {
    const own = this.#reviews.filter((review) => review.cardId === card.view.cardId)
    const counted = before ? own.slice(0, own.indexOf(before)) : own
    return counted.reduce((schedule, review) => {
      const event = { ...this.#eventAt(card, review.answeredAt), rating: review.rating }
      return reviewCard(card.view.cardId, schedule, event, this.#model).schedule
    }, card.schedule)
  }

  #eventAt(card: OfflineCard, answeredAt: Date) {
    return { answeredAt, optionCount: optionCountOf(card.content), settings: this.#pack.settings }
  }

  /** A card as it would be asked now; null if it is not in the pack. */
  card(cardId: string): CardView | null {
    const card = this.#cards.get(cardId)
    if (!card) return null
    const { view } = card
    const times = this.#answered.get(cardId) ?? 0
    const { kind, options } = view.question
    const isChoice = kind === 'mcq' || kind === 'multi'
    const order = times > 0 && isChoice ? shuffled(options, seededRandom(`${cardId} ${times}`)) : options
    return {
      ...view,
      cardVersion: view.cardVersion + times,
      shownVersion: view.cardVersion,
      state: this.#scheduleOf(card).state,
      question: { ...view.question, options: order },
    }
  }

  session(now: Date): SessionView {
    const { settings, limits, done } = this.#pack
    const today = studyDayOf(now, settings)
    const cards = this.#pack.cards.map((card) => ({ ...toQueueCard(card), schedule: this.#scheduleOf(card) }))
    const doneBefore = done.studyDay === today ? done : { newCount: 0, reviewCount: 0, cardIds: [] }
    const doneHere = this.#reviews.filter((review) => studyDayOf(review.answeredAt, settings) === today)
    const from = (state: string): number =>
      doneHere.filter((review) => this.#scheduleOf(this.#cards.get(review.cardId)!, review).state === state)
        .length
    const doneToday = {
      newCount: doneBefore.newCount + from('new'),
      reviewCount: doneBefore.reviewCount + from('review'),
      cardIds: new Set([...doneBefore.cardIds, ...doneHere.map((review) => review.cardId)]),
    }
    const queue = buildQueue(cards, doneToday, limits, now, today)
    const next = queue.cards.length > 0 ? null : this.#nextDue(cards, now, today)
    return {
      cards: queue.cards.slice(0, AHEAD).flatMap(({ cardId }) => this.card(cardId) ?? []),
      counts: {
        newCount: queue.newCount,
        learningCount: queue.learningCount,
        reviewCount: queue.reviewCount,
      },
      answersLeft: answersLeft(queue.cards),
      nextDueAt: next?.toISOString() ?? null,
      lastReviewId: this.lastReviewId,
      fastBelowMs: this.#pack.fastBelowMs ?? {},
    }
  }

  #nextDue(cards: readonly QueueCard[], now: Date, today: number): Date | null {
    const tomorrow = startOfStudyDay(today + 1, this.#pack.settings)
    const times = cards.map(({ schedule }) => (schedule.dueAt > now ? schedule.dueAt : tomorrow).getTime())
    return times.length > 0 ? new Date(Math.min(...times)) : null
  }

  get lastReviewId(): string | null {
    const last = this.#reviews.at(-1)
    return last ? unsentId(last.operationId) : null
  }

  /** What became of an answer; null if it is not known here. */
  review(operationId: string): ReviewView | null {
    const review = this.#reviews.find((one) => one.operationIds.has(operationId))
    const card = review && this.#cards.get(review.cardId)
    if (!review || !card) return null
    const before = this.#scheduleOf(card, review)
    const event = this.#eventAt(card, review.answeredAt)
    const choices = previewRatings(review.cardId, before, event, review.judged.allowed, this.#model)
    const comesBack = choices.find((choice) => choice.rating === review.rating)?.comesBack
    if (!comesBack) return null
    return {
      reviewId: unsentId(review.operationId),
      cardId: review.cardId,
      rating: review.rating,
      comesBack,
      choices,
      leech: this.#leechAfter(card, before, review),
      // Nobody can be told anything without a network.
      reports: null,
      outcome: outcomeOf(card, review.value, review.judged.verdict),
    }
  }

  /** What may help with a card after this review. The answers given before the pack was made are not known here. */
  #leechAfter({ view, content, passages }: OfflineCard, before: CardSchedule, { rating }: LocalReview) {
    return leechNotice(before.lapses, lapsesAfter(before, rating), {
      isOwn: view.editPath !== null,
      hasPassage: passages.length > 0,
      answerWords: answerText(content).split(/\s+/).length,
      oftenGiven: null,
    })
  }

  /** A hint for a card as it is shown; null if there is no further one. */
  hint(cardId: string, number: number): string | null {
    const card = this.#cards.get(cardId)
    return card ? hintFor(card.content, card.item, number) : null
  }

  /** The back of a flashcard, with what each rating would do; null for any other card. */
  back(cardId: string, now: Date): BackView | null {
    const card = this.#cards.get(cardId)
    if (card?.content.kind !== 'flashcard') return null
    const event = this.#eventAt(card, now)
    const choices = previewRatings(cardId, this.#scheduleOf(card), event, RATINGS, this.#model)
    return { cardId, choices, outcome: outcomeOf(card, null, RIGHT) }
  }
}

const toQueueCard = ({ view, schedule, articleId, evidence }: OfflineCard): QueueCard => ({
  cardId: view.cardId,
  schedule,
  articleId,
  evidence,
})

const outcomeOf = (card: OfflineCard, value: Review['value'], verdict: JudgedAnswer['verdict']) =>
  makeOutcome({
    content: card.content,
    notes: { explanation: card.explanation, attribution: card.attribution },
    item: card.item,
    value,
    verdict,
    passages: card.passages,
  })
