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
  for (const review of reviews) {
    const found = byCard.get(review.cardId)
    if (found) found.push(review)
    else byCard.set(review.cardId, [review])
  }
  const groups = [...byCard.values()]
  for (const group of groups) group.sort((a, b) => a.answeredAt - b.answeredAt)
  groups.sort(([a], [b]) => a!.answeredAt - b!.answeredAt || (a!.cardId < b!.cardId ? -1 : 1))
  yield 0
  const count = reviews.length
  const set: TrainingSet = {
    cardCount: byCard.size,
    starts: new Int32Array(byCard.size + 1),
    elapsedDays: new Float64Array(count),
    ratings: new Uint8Array(count),
    weights: new Float64Array(count),
    places: new Int32Array(count).fill(-1),
    usableCount: 0,
  }
  const times = new Float64Array(count)
  let [card, i] = [0, 0]
  for (const group of groups) {
    let before: FitReview | null = null
    for (const review of group) {
      set.elapsedDays[i] = before ? Math.max(0, review.studyDay - before.studyDay) : 0
      if (set.elapsedDays[i]! > 0) times[set.usableCount++] = review.answeredAt
      set.ratings[i] = review.rating
      before = review
      i++
    }
    set.starts[++card] = i
  }
  yield 0
  const sorted = times.slice(0, set.usableCount).sort()
  let usable = 0
  for (let k = 0; k < count; k++) {
    if (set.elapsedDays[k] === 0) continue
    set.places[k] = placeIn(sorted, times[usable++]!)
    set.weights[k] = recency(set.places[k]!, set.usableCount)
  }
  return set
}

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
