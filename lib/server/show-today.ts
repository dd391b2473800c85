import 'server-only'
import { requireActor } from '@/lib/auth/actor'
import type { ArticleDue, SessionCounts } from '@/lib/review/review-view'
import { findNextTime } from './next-cards'
import { loadQueue } from './load-queue'

export interface TodayView {
  counts: SessionCounts
  articles: ArticleDue[]
  /** When there is something to review again; null while there is something now, and where nothing ever comes. */
  nextDueAt: Date | null
  /** Reviews that are due but wait because the day's limit is reached. */
  heldBackCount: number
  now: Date
  timeZone: string
}

/** What the caller has to review today, article by article, the fullest first. */
export async function showToday(): Promise<TodayView> {
  const actor = await requireActor()
  const now = new Date()
  const queue = await loadQueue(actor, now)
  const articles = new Map<string | null, ArticleDue>()
  for (const { articleId, articleTitle, isOwn, schedule } of queue.cards) {
    const none = { newCount: 0, learningCount: 0, reviewCount: 0 }
    const due = articles.get(articleId) ?? { articleId, articleTitle, isOwn, ...none }
    if (schedule.state === 'new') due.newCount++
    else if (schedule.state === 'review') due.reviewCount++
    else due.learningCount++
    articles.set(articleId, due)
  }
  const size = (due: SessionCounts): number => due.newCount + due.learningCount + due.reviewCount
  return {
    counts: {
      newCount: queue.newCount,
      learningCount: queue.learningCount,
      reviewCount: queue.reviewCount,
    },
    articles: [...articles.values()].sort((a, b) => size(b) - size(a)),
    nextDueAt: await findNextTime(actor, queue, now),
    heldBackCount: queue.heldBackCount,
    now,
    timeZone: actor.timeZone,
  }
}
