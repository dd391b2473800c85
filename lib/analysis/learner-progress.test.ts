import { expect, it } from 'vitest'
import { newCard, type CardSchedule } from '@/lib/review/card'
import { fsrs6 } from '@/lib/review/memory/fsrs6'
import { progressByArticle } from './learner-progress'

const now = new Date('2026-05-10T12:00:00Z')
const utc = { timeZone: 'UTC', dayStartHour: 4 }
const fresh = newCard(now, 20_583)
const reviewed = (stability: number, daysAgo: number): CardSchedule => ({
  ...fresh,
  state: 'review',
  stability,
  difficulty: 5,
  lastReviewAt: new Date(now.getTime() - daysAgo * 86_400_000),
})
const of = (articleId: string | null, schedule: CardSchedule) => ({
  articleId,
  articleTitle: articleId && `Article ${articleId}`,
  isOwn: true,
  schedule,
})

it('tells each article apart, the largest first, with recall unknown where nothing was reviewed', () => {
  const cards = [
    of('a', fresh),
    of('b', reviewed(30, 30)),
    of('b', reviewed(10, 0)),
    of('b', fresh),
    of(null, reviewed(8, 8)),
  ]
  const progress = progressByArticle([...cards, of('a', fresh)], now, utc, fsrs6())
  expect(
    progress.map(({ articleId, cardCount, newCount, matureShare }) => [
      articleId,
      cardCount,
      newCount,
      matureShare,
    ]),
  ).toEqual([
    ['b', 3, 1, 1 / 3],
    ['a', 2, 2, 0],
    [null, 1, 0, 0],
  ])
  expect(progress[0]!.recall).toBeCloseTo(0.95, 10)
  expect(progress[1]!.recall).toBeNull()
  expect(progress[2]!.recall).toBeCloseTo(0.9, 10)
})
