import 'server-only'
import { AppError } from '@/lib/core/app-error'
import { listAskedCards, type ReviewCard } from '@/lib/db/review-cards'
import type { StoredReview } from '@/lib/db/review-logs'
import { listOperations, listReviewsOfCards, type CardChange } from '@/lib/db/sync-reviews'
import type { CardSchedule } from '@/lib/review/card'
import type { MemoryModel } from '@/lib/review/memory/memory-model'
import { RATINGS } from '@/lib/review/rating'
import { REPLAY_VERSION } from '@/lib/review/replay'
import type { SyncOperation } from '@/lib/review/sync-request'
import { hashOf, hashOfRating, followsOn, makeReview, mayBeRated, rerated } from './make-review'
import { modelsOf, replayLog } from './replay-log'

interface Entry {
  card: ReviewCard
  /** All reviews of the card, the batch's own among them, by the time of the answer. */
  reviews: StoredReview[]
  addedIds: Set<string>
  undoneIds: Set<string>
  /** What the live reviews make of the card; null until it is replayed. */
  schedule: CardSchedule | null
}

/**
 * The cards that a batch of operations is about, as they stand in the database and as the operations leave them. Nothing
 * is written here.
 */
export class SyncLedger {
  readonly #userId: string
  readonly #entries = new Map<string, Entry>()
  readonly #asked: ReadonlyMap<string, ReviewCard>
  /** Every review that an operation of the batch has made or names. */
  readonly #byOperation: Map<string, StoredReview>
  readonly #models: (weightSetId: string | null) => MemoryModel

  private constructor(
    userId: string,
    cards: readonly ReviewCard[],
    reviews: readonly StoredReview[],
    stored: readonly StoredReview[],
    models: (weightSetId: string | null) => MemoryModel,
  ) {
    this.#userId = userId
    this.#models = models
    this.#asked = new Map(cards.map((card) => [`${card.cardId} ${card.question.questionNumber}`, card]))
    for (const card of cards) {
      const own = reviews.filter((review) => review.cardId === card.cardId)
      this.#entries.set(card.cardId, {
        card,
        reviews: own,
        addedIds: new Set(),
        undoneIds: new Set(),
        schedule: card.replayVersion === REPLAY_VERSION ? card.schedule : null,
      })
    }
    // The very lines that stand in the entries: marking one as undone must be seen in both.
    const known = new Map([...this.#entries.values()].flatMap((entry) => entry.reviews.map((r) => [r.id, r])))
    this.#byOperation = new Map(stored.map((review) => [review.operationId, known.get(review.id) ?? review]))
  }

  static async read(userId: string, operations: readonly SyncOperation[]): Promise<SyncLedger> {
    const named = operations.flatMap((one) => [one.operationId, ...('of' in one ? [one.of] : [])])
    const stored = await listOperations(userId, named)
    const wanted = new Map<string, { cardId: string; questionNumber: number }>()
    const want = (cardId: string, questionNumber: number) =>
      wanted.set(`${cardId} ${questionNumber}`, { cardId, questionNumber })
    for (const one of operations) if (one.kind === 'review') want(one.cardId, one.questionNumber)
    for (const review of stored) want(review.cardId, review.response.questionNumber)
    const asked = [...wanted.values()]
    const [cards, reviews] = await Promise.all([
      listAskedCards(userId, asked),
      listReviewsOfCards(userId, [...new Set(asked.map(({ cardId }) => cardId))]),
    ])
    const weightSets = cards.map((card) => ({ weightSetId: card.weightSet?.id ?? null }))
    return new SyncLedger(userId, cards, reviews, stored, await modelsOf([...reviews, ...weightSets]))
  }

  /** Does one operation, or finds it done. Returns the card it is about. Throws an AppError for one that is refused. */
  apply(operation: SyncOperation, sentAt: Date, now: Date): string {
    switch (operation.kind) {
      case 'review':
        return this.#review({ ...operation, sentAt, isLate: true }, now)
      case 'rating':
        return this.#rate(operation, now)
      case 'undo':
        return this.#undo(operation.of, now)
    }
  }

  #review(request: Parameters<typeof makeReview>[1], now: Date): string {
    const payloadHash = hashOf(request)
    if (this.#isDone(request.operationId, payloadHash)) return request.cardId
    const card = this.#asked.get(`${request.cardId} ${request.questionNumber}`)
    const entry = this.#entries.get(request.cardId)
    if (!card || !entry) throw new AppError('not-found')
    const present = { ...card, schedule: this.#scheduleOf(entry), replayVersion: REPLAY_VERSION }
    const given = { userId: this.#userId, payloadHash, now, others: entry.reviews, models: this.#models }
    const review = makeReview(present, request, given)
    this.#add(entry, review)
    if (followsOn(present, review.answeredAt)) entry.schedule = review.stateAfter
    return card.cardId
  }

  #rate(operation: Extract<SyncOperation, { kind: 'rating' }>, now: Date): string {
    const { operationId, of, rating } = operation
    const former = this.#byOperation.get(of)
    const entry = former && this.#entries.get(former.cardId)
    if (!former || !entry) throw new AppError('not-found')
    if (this.#isDone(operationId, hashOfRating(of, rating))) return former.cardId
    if (former.undoneAt !== null) throw new AppError('conflict')
    if (!mayBeRated(former, rating))
      throw new AppError('not-valid', { reason: 'this answer cannot be rated so.' })
    const review = rerated(former, { operationId, rating, now })
    this.#tombstone(entry, former, now)
    this.#add(entry, review)
    review.stateAfter = this.#scheduleOf(entry)
    return former.cardId
  }

  #undo(of: string, now: Date): string {
    const named = this.#byOperation.get(of)
    const entry = named && this.#entries.get(named.cardId)
    if (!named || !entry) throw new AppError('nothing-to-undo')
    const review = this.#asRated(entry, named)
    if (review.undoneAt === null) this.#tombstone(entry, review, now)
    return review.cardId
  }

  /** The line that stands for an answer now: the answer's own, or that of its last rating. */
  #asRated(entry: Entry, review: StoredReview): StoredReview {
    const hashes = RATINGS.map((rating) => hashOfRating(review.operationId, rating))
    const rated = entry.reviews.find((other) => hashes.includes(other.payloadHash))
    return rated && review.undoneAt !== null ? this.#asRated(entry, rated) : review
  }

  /** True if the operation left its line before; throws if that was another content. */
  #isDone(operationId: string, payloadHash: string): boolean {
    const done = this.#byOperation.get(operationId)
    if (done && done.payloadHash !== payloadHash) throw new AppError('operation-reused')
    return done !== undefined
  }

  #add(entry: Entry, review: StoredReview): void {
    entry.reviews.push(review)
    entry.reviews.sort((a, b) => a.answeredAt.getTime() - b.answeredAt.getTime())
    entry.addedIds.add(review.id)
    entry.schedule = null
    this.#byOperation.set(review.operationId, review)
  }

  #tombstone(entry: Entry, review: StoredReview, now: Date): void {
    review.undoneAt = now
    entry.schedule = null
    if (!entry.addedIds.has(review.id)) entry.undoneIds.add(review.id)
  }

  #scheduleOf(entry: Entry): CardSchedule {
    const { card, reviews } = entry
    return (entry.schedule ??= replayLog(card.cardId, card.schedule, reviews, this.#models))
  }

  /** What is to be written: the cards that are not as they were read. */
  changes(): CardChange[] {
    return [...this.#entries.values()]
      .filter(({ addedIds, undoneIds }) => addedIds.size + undoneIds.size > 0)
      .map((entry) => ({
        move: {
          cardId: entry.card.cardId,
          fromVersion: entry.card.cardVersion,
          schedule: this.#scheduleOf(entry),
        },
        added: entry.reviews.filter((review) => entry.addedIds.has(review.id)),
        undoneIds: [...entry.undoneIds],
      }))
  }
}
