import 'server-only'
import { progressByArticle, type ArticleProgress } from '@/lib/analysis/learner-progress'
import { reviewsByDay, trueRetention, type Estimate, type ReviewDay } from '@/lib/analysis/retention'
import { requireActor } from '@/lib/auth/actor'
import { listCards } from '@/lib/db/cards'
import { getReviewPlan, listCountedReviews } from '@/lib/db/review-figures'
import { startOfStudyDay, studyDayOf } from '@/lib/review/day'
import { forecastDue, type ForecastDay } from '@/lib/review/forecast'
import { fsrs6 } from '@/lib/review/memory/fsrs6'

/** How far back and ahead the page looks, in study days. */
export const PROGRESS_DAYS = 30

export interface ProgressView {
  today: number
  cardCount: number
  /** Reviews in the last PROGRESS_DAYS. */
  reviewCount: number
  reviewDays: ReviewDay[]
  /** Of the last PROGRESS_DAYS; null where no card was asked again on a later day. */
  retention: Estimate | null
  forecast: ForecastDay[]
  articles: ArticleProgress[]
}

/** The caller's reviews, how much of them was remembered, what is coming, and how each article stands. */
export async function showProgress(): Promise<ProgressView> {
  const actor = await requireActor()
  const now = new Date()
  const today = studyDayOf(now, actor)
  const since = startOfStudyDay(today - PROGRESS_DAYS + 1, actor)
  const [reviews, cards, plan] = await Promise.all([
    listCountedReviews(actor.userId, since),
    listCards(actor.userId),
    getReviewPlan(actor.userId),
  ])
  const schedules = cards.map((card) => card.schedule)
  return {
    today,
    cardCount: cards.length,
    reviewCount: reviews.length,
    reviewDays: reviewsByDay(reviews, today, PROGRESS_DAYS),
    retention: trueRetention(reviews),
    forecast: forecastDue(schedules, today, PROGRESS_DAYS, plan.newPerDay),
    articles: progressByArticle(cards, now, actor, fsrs6()),
  }
}
