import { readFileSync } from 'node:fs'
import { seededRandom } from '@/lib/core/random'
import { fitWeights, isFitDue } from '@/lib/review/fit/fit-weights'
import { finish } from '@/lib/review/fit/optimise'
import type { FitReview } from '@/lib/review/fit/training-set'
import { DEFAULT_WEIGHTS, fsrs6 } from '@/lib/review/memory/fsrs6'
import type { MemoryModel, MemoryState } from '@/lib/review/memory/memory-model'
import type { Rating } from '@/lib/review/rating'

const DAY_MS = 86_400_000
const DAY_START_MS = 4 * 3_600_000

interface Foretold {
  chance: number
  isRecalled: boolean
}

function readLog(file: string): FitReview[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(1)
  return lines
    .map((line) => {
      const [cardId, rating, time] = line.split(',')
      const answeredAt = Date.parse(time!)
      const studyDay = Math.floor((answeredAt - DAY_START_MS) / DAY_MS)
      return {
        cardId: cardId!,
        rating: Number(rating) as Rating,
        answeredAt,
        studyDay,
      }
    })
    .sort((a, b) => a.answeredAt - b.answeredAt)
}

/**
 * What is foretold of each review on a later day from the reviews before it alone. `refit` gives the weights to go on with
 * once so many reviews have been seen, or null to keep those in use.
 */
function foretell(
  reviews: readonly FitReview[],
  refit: (seen: number) => readonly number[] | null,
): Foretold[] {
  const histories = new Map<string, FitReview[]>()
  const found: Foretold[] = []
  let model: MemoryModel = fsrs6()
  reviews.forEach((review, seen) => {
    const history = histories.get(review.cardId) ?? []
    const elapsed = history.length > 0 ? review.studyDay - history.at(-1)!.studyDay : 0
    if (elapsed > 0) {
      const weights = refit(seen)
      if (weights) model = fsrs6(weights)
      const memory = history.reduce<MemoryState | null>((before, one, i) => {
        const days = i === 0 ? 0 : one.studyDay - history[i - 1]!.studyDay
        return model.nextMemory(before, days, one.rating)
      }, null)!
      found.push({
        chance: model.retrievability(memory, elapsed),
        isRecalled: review.rating > 1,
      })
    }
    histories.set(review.cardId, [...history, review])
  })
  return found
}

const logLoss = (all: readonly Foretold[]): number =>
  -all.reduce((sum, { chance, isRecalled }) => {
    const bounded = Math.min(0.9999, Math.max(0.0001, chance))
    return sum + Math.log(isRecalled ? bounded : 1 - bounded)
  }, 0) / all.length

/** The chance that of one recalled and one forgotten review the recalled one was foretold the higher chance. */
function areaUnderCurve(all: readonly Foretold[]): number {
  const sorted = [...all].sort((a, b) => a.chance - b.chance)
  let [ranks, right] = [0, 0]
  for (let i = 0, end: number; i < sorted.length; i = end) {
    for (end = i + 1; end < sorted.length && sorted[end]!.chance === sorted[i]!.chance;) end++
    for (let k = i; k < end; k++) {
      if (!sorted[k]!.isRecalled) continue
      ranks += (i + end + 1) / 2
      right++
    }
  }
  return (ranks - (right * (right + 1)) / 2) / (right * (sorted.length - right))
}

/**
 * A real log as it would have gone here: default weights throughout, and beside them weights fitted to what was there by then,
 * again and again as the nightly job does, adopted only where they proved better.
 */
export function foretellLog(file: string, say: (what: string, found: string) => void): void {
  const reviews = readLog(file)
  let [usable, fittedOn, adopted, tried] = [0, null as number | null, 0, 0]
  let inUse: readonly number[] = DEFAULT_WEIGHTS
  const usual = foretell(reviews, () => null)
  const fitted = foretell(reviews, (seen) => {
    if (!isFitDue(usable++, fittedOn)) return null
    fittedOn = usable
    tried++
    const past = reviews.slice(0, seen)
    const fit = finish(fitWeights(past, DEFAULT_WEIGHTS, inUse, seededRandom(`night ${seen}`)))
    if (!fit?.isBetter) return null
    adopted++
    return (inUse = fit.weights)
  })
  const figures = (all: readonly Foretold[]): string =>
    `log loss ${logLoss(all).toFixed(4)}, AUC ${areaUnderCurve(all).toFixed(4)}`
  say(`a real log, ${usual.length} reviews, default weights`, figures(usual))
  say(`  fitted as it grew (${adopted} of ${tried} fits adopted)`, figures(fitted))
}
