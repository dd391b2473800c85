import { ratingSchema } from '../rating'
import type { FitReview } from './training-set'

/**
 * Reviews from lines of card, time of the answer in milliseconds, study day and rating with spaces between them. One text
 * crosses to a thread in no time, where 100,000 objects hold up the page that sends them. Throws for another line.
 */
export function readFitReviews(text: string): FitReview[] {
  if (text === '') return []
  return text.split('\n').map((line) => {
    const [cardId, answeredAt, studyDay, rating] = line.split(' ')
    if (!cardId || rating === undefined) throw new Error('A review to fit on has four parts.')
    return {
      cardId,
      answeredAt: Number(answeredAt),
      studyDay: Number(studyDay),
      rating: ratingSchema.parse(Number(rating)),
    }
  })
}
