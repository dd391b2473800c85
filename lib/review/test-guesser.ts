import { seededRandom } from '@/lib/core/random'
import { newCard } from './card'
import { studyDayOf, studyDaysBetween } from './day'
import { fsrs6 } from './memory/fsrs6'
import type { MemoryState } from './memory/memory-model'
import { AGAIN, GOOD } from './rating'
import { reviewCard, type ReviewSettings } from './review-card'

const model = fsrs6()
const settings: ReviewSettings = {
  timeZone: 'UTC',
  dayStartHour: 4,
  desiredRetention: 0.9,
}
const start = new Date('2026-03-02T07:00:00Z')
const fresh = newCard(start, studyDayOf(start, settings))

/**
 * A year of 500 cards of a learner whose memory is exactly the model's and who guesses among `optionCount` when it fails;
 * the scheduler is told `toldCount`. Returns the mean true chance of recall at reviews a day or more after the last.
 */
export function meanRecall(optionCount: number, toldCount: number | null): number {
  const random = seededRandom(`guesses among ${optionCount}`)
  const end = new Date(start.getTime() + 365 * 86_400_000)
  const recalls: number[] = []
  for (let i = 0; i < 500; i++) {
    let truth: MemoryState | null = null
    let card = fresh
    for (let at = card.dueAt; at < end; at = card.dueAt) {
      const elapsed = card.lastReviewAt ? studyDaysBetween(card.lastReviewAt, at, settings) : 0
      const recall: number = truth ? model.retrievability(truth, elapsed) : 0.5
      if (elapsed >= 1) recalls.push(recall)
      const knew = random() < recall
      const isRight = knew || random() < 1 / optionCount
      truth = model.nextMemory(truth, elapsed, knew ? GOOD : AGAIN)
      const event = {
        answeredAt: at,
        rating: isRight ? GOOD : AGAIN,
        optionCount: toldCount,
        settings,
      } as const
      card = reviewCard(`card ${i}`, card, event, model).schedule
    }
  }
  return recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length
}
