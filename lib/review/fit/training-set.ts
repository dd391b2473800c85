import type { Rating } from '../rating'

/** One review as a fit needs it. */
export interface FitReview {
  cardId: string
  /** When it was answered, in milliseconds since 1970: puts reviews in order. */
  answeredAt: number
  /** The learner's study day then. */
  studyDay: number
  rating: Rating
}

/**
 * The reviews of all cards, card after card in the order of their answers, in flat arrays. A review counts in the loss
 * by its weight: 0 for a card's first, and for those on the same day as the one before, of which the model foretells nothing.
 */
export interface TrainingSet {
  cardCount: number
  /** The reviews of card c are those from starts[c] up to starts[c + 1]. */
  starts: Int32Array
  /** Study days since the review before; 0 for a card's first. */
  elapsedDays: Float64Array
  ratings: Uint8Array
  weights: Float64Array
  /** Place of each review in time, 0 the earliest, among those that count; -1 for the others. */
  places: Int32Array
  /** Reviews that count. */
  usableCount: number
}

/** Reviews that are gathered before others get their turn: a few milliseconds. */
const AT_ONCE = 4096

/** Later reviews tell more of who the learner is now: weights rise from 0.25 to 1 with the cube of the place (fsrs-rs). */
const recency = (place: number, count: number): number => 0.25 + 0.75 * (place / Math.max(1, count - 1)) ** 3

/** The places of ascending numbers among themselves by binary search; equal ones share the first. */
function placeIn(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The training set of a learner's reviews (those that were undone left out), in whatever order they come. A generator, as all
 * of a fit, that gives a turn to others between its parts.
 */
export function* gatherTrainingSet(reviews: readonly FitReview[]): Generator<0, TrainingSet, void> {
  const byCard = new Map<string, FitReview[]>()
  for (let i = 0; i < reviews.length; i++) {
    if (i % AT_ONCE === 0) yield 0
    const found = byCard.get(reviews[i]!.cardId)
    if (found) found.push(reviews[i]!)
    else byCard.set(reviews[i]!.cardId, [reviews[i]!])
  }
  const groups = [...byCard.values()]
  for (let i = 0; i < groups.length; i++) {
    if (i % (AT_ONCE / 4) === 0) yield 0
    groups[i]!.sort((a, b) => a.answeredAt - b.answeredAt)
  }
  groups.sort(([a], [b]) => a!.answeredAt - b!.answeredAt || (a!.cardId < b!.cardId ? -1 : 1))
  yield 0
  const set = emptySet(groups.length, reviews.length)
  const times = new Float64Array(reviews.length)
  let next = 0
  for (let card = 0; card < groups.length; card++) {
    if (card % (AT_ONCE / 4) === 0) yield 0
    let before: FitReview | null = null
    for (const review of groups[card]!) {
      const elapsed = before ? Math.max(0, review.studyDay - before.studyDay) : 0
      if (elapsed > 0) times[set.usableCount++] = review.answeredAt
      set.elapsedDays[next] = elapsed
      set.ratings[next++] = review.rating
      before = review
    }
    set.starts[card + 1] = next
  }
  yield 0
  const sorted = times.slice(0, set.usableCount).sort()
  let usable = 0
  for (let i = 0; i < next; i++) {
    if (i % AT_ONCE === 0) yield 0
    if (set.elapsedDays[i] === 0) continue
    set.places[i] = placeIn(sorted, times[usable++]!)
    set.weights[i] = recency(set.places[i]!, set.usableCount)
  }
  return set
}

const emptySet = (cardCount: number, count: number): TrainingSet => ({
  cardCount,
  starts: new Int32Array(cardCount + 1),
  elapsedDays: new Float64Array(count),
  ratings: new Uint8Array(count),
  weights: new Float64Array(count),
  places: new Int32Array(count).fill(-1),
  usableCount: 0,
})

/** The same at one go. */
export function toTrainingSet(reviews: readonly FitReview[]): TrainingSet {
  const work = gatherTrainingSet(reviews)
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

/** The same histories of which only the usable reviews at places [from, to) count, by their recency or all alike. */
export function slice(set: TrainingSet, from: number, to: number, isByRecency: boolean): TrainingSet {
  const weights = new Float64Array(set.weights.length)
  let usableCount = 0
  set.places.forEach((place, i) => {
    if (place < from || place >= to) return
    weights[i] = isByRecency ? recency(place - from, to - from) : 1
    usableCount++
  })
  return { ...set, weights, usableCount }
}
