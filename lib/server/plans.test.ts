import { afterAll, describe, expect, it } from 'vitest'
import { actAs } from '@/lib/auth/actor'
import { pool, prisma } from '@/lib/db/client'
import { ago, createLearner, flashcard, typedQuestion } from '@/lib/db/test-learner'
import type { QuestionContent } from '@/lib/question/question'
import { studyDayOf } from '@/lib/review/day'
import { beginCatchUp, showCatchUp } from './catch-up'
import { beginExamPlan, changeExamPlan, endExamPlan, showExamCards, showExamPlans } from './exam-plans'
import { nextCards } from './next-cards'
import { addDaysAway, removeDaysAway } from './plan-days-away'
import { requestFit, showFit } from './request-fit'
import { runJob } from './run-job'
import { saveReviewSettings, showReviewSettings } from './save-review-settings'

afterAll(async () => {
  await prisma.$disconnect()
  await pool.end()
})

const DAY_MS = 86_400_000
const many = (count: number): QuestionContent[] =>
  Array.from({ length: count }, (_, i) => ({ ...typedQuestion, stem: `Question ${i}` }))

/** A learner with cards in review, the i-th due `dueIn(i)` days from today. Each has its own evidence, so none is a sibling. */
async function withReviews(count: number, dueIn: (i: number) => number) {
  const learner = await createLearner(many(count), ago(60), { reviewsPerDay: 1000 })
  const today = studyDayOf(new Date(), learner.actor)
  await prisma.evidence.deleteMany({ where: { version: { question: { ownerId: learner.actor.userId } } } })
  for (const [i, id] of learner.cardIds.entries()) {
    const [dueDay, interval] = [today + dueIn(i), 15 + (i % 20)]
    await prisma.card.update({
      where: { id },
      data: {
        state: 'review',
        stability: interval,
        difficulty: 5,
        reps: 3,
        dueDay,
        dueAt: new Date(dueDay * DAY_MS + 4 * 3_600_000),
        lastReviewAt: new Date((dueDay - interval) * DAY_MS + 12 * 3_600_000),
      },
    })
  }
  return { ...learner, today }
}
const reviewCount = async (): Promise<number> => (await nextCards()).counts.reviewCount
const date = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

describe('catching up', () => {
  it('is offered where more is overdue than a day holds, caps each day, and lets new cards wait', async () => {
    const { actor } = await withReviews(36, (i) => -(i % 20) - 1)
    await actAs(actor, async () => {
      const offered = await showCatchUp()
      expect(offered).toMatchObject({ isUnderWay: false, overdueCount: 36 })
      expect(await reviewCount()).toBe(36)
      await beginCatchUp()
      expect(await reviewCount()).toBe(offered!.perDay)
      expect(await showCatchUp()).toMatchObject({ isUnderWay: true, perDay: offered!.perDay })
    })
  })

  it('is not offered where nothing is overdue', async () => {
    const { actor } = await withReviews(12, () => 2)
    await actAs(actor, async () => expect(await showCatchUp()).toBeNull())
  })
})

describe('days away', () => {
  it('leave nothing due on them, and give it back when they are taken back', async () => {
    const { actor, today } = await withReviews(30, (i) => 5 + (i % 5))
    await actAs(actor, async () => {
      await addDaysAway({ firstDay: date(today + 5), lastDay: date(today + 9) })
      const planned = await prisma.card.findMany({
        where: { userId: actor.userId, plannedDay: { not: null } },
      })
      expect(planned).toHaveLength(30)
      for (const { plannedDay } of planned) {
        expect(plannedDay! < today + 5 || plannedDay! > today + 9).toBe(true)
      }
      const { absences } = await showReviewSettings()
      await removeDaysAway(absences[0]!.absenceId)
      expect(await prisma.card.count({ where: { userId: actor.userId, plannedDay: { not: null } } })).toBe(0)
      await expect(addDaysAway({ firstDay: date(today + 3), lastDay: date(today + 1) })).rejects.toThrow()
    })
  })
})

describe('an exam plan', () => {
  it('asks as many of its cards a day as it says, the other due ones later, and ends without a trace', async () => {
    const { actor, today, articleId } = await withReviews(40, (i) => (i % 2 === 0 ? 0 : 8))
    await actAs(actor, async () => {
      expect(await reviewCount()).toBe(20)
      const plan = { name: 'Exam', examDay: date(today + 10), reviewsPerDay: 6, articleIds: [articleId] }
      await beginExamPlan(plan)
      const [begun] = (await showExamPlans()).plans
      expect(await reviewCount()).toBe(3) // half of the mean on the first day
      await changeExamPlan(begun!.planId, { isPaused: true })
      expect(await reviewCount()).toBe(20)
      await changeExamPlan(begun!.planId, { isPaused: false, reviewsPerDay: 60 })
      expect(await reviewCount()).toBeGreaterThan(25)
      await endExamPlan(begun!.planId)
      expect(await reviewCount()).toBe(20)
      expect((await showExamCards({ articleIds: [articleId] })).cards.stability).toHaveLength(40)
      await expect(beginExamPlan({ ...plan, examDay: date(today) })).rejects.toMatchObject({
        code: 'not-valid',
      })
    })
    const other = await createLearner([flashcard], ago(1))
    await actAs(other.actor, async () => {
      expect((await showExamCards({ articleIds: [articleId] })).cards.stability).toEqual([])
    })
  })
})

describe('fitting', () => {
  it('says how many reviews are missing, and that of too few nothing was learned', async () => {
    const { actor } = await createLearner([flashcard], ago(1))
    await actAs(actor, async () => {
      const jobId = await requestFit()
      expect(await requestFit()).toBe(jobId)
      await runJob(jobId)
      expect(await prisma.job.findUniqueOrThrow({ where: { id: jobId } })).toMatchObject({
        status: 'done',
        result: { outcome: 'too-few' },
      })
      expect(await showFit()).toMatchObject({ usableCount: 0, neededCount: 64, last: null, inUse: 'default' })
    })
  })
})

describe('review settings', () => {
  it('are kept within their bounds', async () => {
    const { actor } = await createLearner([], ago(1))
    const choices = {
      desiredRetention: 0.85,
      newPerDay: 5,
      reviewsPerDay: 50,
      easyDays: [1, 1, 1, 1, 1, 0.5, 0],
    }
    await actAs(actor, async () => {
      await saveReviewSettings(choices)
      expect(await showReviewSettings()).toMatchObject(choices)
      await expect(saveReviewSettings({ ...choices, desiredRetention: 0.99 })).rejects.toThrow()
      await expect(saveReviewSettings({ ...choices, easyDays: [1] })).rejects.toThrow()
    })
  })
})
