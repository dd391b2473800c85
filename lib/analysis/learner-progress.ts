import { isMature, memoryOf, type CardSchedule } from '@/lib/review/card'
import { studyDaysBetween, type DayStart } from '@/lib/review/day'
import type { MemoryModel } from '@/lib/review/memory/memory-model'

export interface ArticleCard {
  /** Null for questions that belong to no article. */
  articleId: string | null
  articleTitle: string | null
  /** Whether the learner may open the article. */
  isOwn: boolean
  schedule: CardSchedule
}

export interface ArticleProgress {
  articleId: string | null
  articleTitle: string | null
  isOwn: boolean
  cardCount: number
  newCount: number
  /** Share of the cards that are mature: recalled nine times in ten after three weeks. */
  matureShare: number
  /** Mean chance of recall now over the cards reviewed at least once; null if there is none. */
  recall: number | null
}

/** How well each article is remembered now, the one with most cards first. */
export function progressByArticle(
  cards: readonly ArticleCard[],
  now: Date,
  dayStart: DayStart,
  model: MemoryModel,
): ArticleProgress[] {
  const groups = new Map<string | null, ArticleCard[]>()
  for (const card of cards) groups.set(card.articleId, [...(groups.get(card.articleId) ?? []), card])
  return [...groups.values()]
    .map((group) => describeGroup(group, now, dayStart, model))
    .sort((a, b) => b.cardCount - a.cardCount || (a.articleTitle ?? '').localeCompare(b.articleTitle ?? ''))
}

function describeGroup(
  group: readonly ArticleCard[],
  now: Date,
  dayStart: DayStart,
  model: MemoryModel,
): ArticleProgress {
  const recalls = group.flatMap(({ schedule }) => {
    const memory = memoryOf(schedule)
    if (!memory || !schedule.lastReviewAt) return []
    return model.retrievability(memory, studyDaysBetween(schedule.lastReviewAt, now, dayStart))
  })
  return {
    articleId: group[0]!.articleId,
    articleTitle: group[0]!.articleTitle,
    isOwn: group[0]!.isOwn,
    cardCount: group.length,
    newCount: group.filter(({ schedule }) => schedule.state === 'new').length,
    matureShare: group.filter(({ schedule }) => isMature(schedule)).length / group.length,
    recall: recalls.length === 0 ? null : recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length,
  }
}
