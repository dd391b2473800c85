import { v4 as uuid, v7 as newId } from 'uuid'
import { afterAll, describe, expect, it } from 'vitest'
import { actAs } from '@/lib/auth/actor'
import { seededRandom } from '@/lib/core/random'
import { pool, prisma } from '@/lib/db/client'
import { ago, createLearner, flashcard, makeRequest, type TestLearner } from '@/lib/db/test-learner'
import { findAdopted } from '@/lib/db/weight-sets'
import { reviewsOf } from '@/lib/review/fit/test-learner'
import type { FitReview } from '@/lib/review/fit/training-set'
import { DEFAULT_WEIGHTS } from '@/lib/review/memory/fsrs6'
import { checkCards } from './check-cards'
import { fitLearner } from './fit-schedule'
import { fitNightly, requestFit, showFit } from './request-fit'
import { runJob, watchJob } from './run-job'
import { submitReview } from './submit-review'

const DAY_MS = 86_400_000

afterAll(async () => {
  await prisma.$disconnect()
  await pool.end()
})

/** Somebody who remembers longer at first, gains less by each review, and forgets along a steeper curve. */
const OTHER = DEFAULT_WEIGHTS.map(
  (weight, i) => ({ 0: 0.53, 1: 3.2, 2: 5.8, 3: 20, 4: 5.2, 8: 1.3, 10: 1.3, 20: 0.35 })[i] ?? weight,
)
const theirs = (seed: string) => reviewsOf({ seed, weights: OTHER, days: 90, newPerDay: 6 })

/** Answers that no memory explains. */
function noise(seed: string): FitReview[] {
  const random = seededRandom(seed)
  return theirs(seed).map((review) => ({ ...review, rating: random() < 0.9 ? (3 as const) : (1 as const) }))
}

/** So few rows at a time that no statement takes long, whatever else the machine does. */
const pieces = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / 250) }, (_, i) => rows.slice(i * 250, (i + 1) * 250))

/** Writes reviews down as if this learner had given them, on cards of their own making. */
async function hasGiven({ actor, cardIds }: TestLearner, reviews: readonly FitReview[]): Promise<void> {
  const [cardId] = cardIds
  const { questionId: _, id: __, ...like } = await prisma.card.findUniqueOrThrow({ where: { id: cardId! } })
  const names = [...new Set(reviews.map((review) => review.cardId))]
  const ids = new Map(names.map((name) => [name, newId()]))
  const asked = await prisma.card.findUniqueOrThrow({ where: { id: cardId! }, include: { question: true } })
  const { articleId, status, origin, kind, ownerId } = asked.question
  const questions = names.map((name) => ({ id: ids.get(name)!, ownerId, articleId, status, origin, kind }))
  for (const data of pieces(questions)) await prisma.question.createMany({ data })
  const suspended = { ...like, userId: actor.userId, suspendedAt: new Date() }
  const cards = names.map((name) => ({ ...suspended, id: ids.get(name)!, questionId: ids.get(name)! }))
  for (const data of pieces(cards)) await prisma.card.createMany({ data })
  const lastDay = new Map<string, number>()
  const start = ago(200).getTime()
  const settings = { timeZone: 'UTC', dayStartHour: 4, desiredRetention: 0.9 }
  const rows = reviews.map((review) => {
    const elapsedDays = review.studyDay - (lastDay.get(review.cardId) ?? review.studyDay)
    lastDay.set(review.cardId, review.studyDay)
    const answeredAt = new Date(start + review.answeredAt)
    return {
      ...{ userId: actor.userId, cardId: ids.get(review.cardId)!, operationId: uuid(), payloadHash: '' },
      ...{ ...settings, answeredAt, receivedAt: answeredAt, elapsedDays, rating: review.rating },
      ...{ studyDay: Math.floor(start / DAY_MS) + review.studyDay, format: 'flashcard' },
      ...{ response: {}, stateBefore: {}, stateAfter: {} },
    }
  })
  for (const data of pieces(rows)) await prisma.reviewLog.createMany({ data })
}

const newLearner = () => createLearner([flashcard], ago(1))
/** What the job of a learner came to, and how far it last said to be. */
async function fitOnDemand({ actor }: TestLearner) {
  return actAs(actor, async () => {
    const jobId = await requestFit()
    expect(await requestFit()).toBe(jobId)
    await runJob(jobId)
    const { stage, done } = await watchJob(jobId)
    const { status, result } = await prisma.job.findUniqueOrThrow({ where: { id: jobId } })
    expect(status).toBe('done')
    return {
      ...{ stage, done },
      result: result as { outcome: string; logLossBefore: number; logLossAfter: number },
    }
  })
}

describe('fitting on demand', () => {
  it('takes weights that foretell the latest reviews better, tells how far it is, and reviews go by them', async () => {
    const learner = await newLearner()
    await hasGiven(learner, theirs('their own'))
    const steps: number[] = []
    await fitLearner(learner.actor.userId, (percent) => steps.push(percent))
    expect(steps.length).toBeGreaterThan(0)
    expect(steps).toEqual([...steps].sort((a, b) => a - b))
    const { result, ...progress } = await fitOnDemand(learner)
    expect(progress.stage).toBe('fitting')
    expect(steps[0]).toBeLessThanOrEqual(progress.done)
    expect(result.outcome).toBe('adopted')
    expect(result.logLossAfter).toBeLessThan(result.logLossBefore)
    await actAs(learner.actor, async () => {
      const shown = await showFit()
      expect(shown).toMatchObject({ inUse: 'own', jobId: null, last: { isAdopted: true, origin: 'own' } })
      expect(shown.last!.reviewCount).toBe(shown.usableCount)
      const adopted = (await findAdopted(learner.actor.userId))!
      expect(adopted.weights).not.toEqual(DEFAULT_WEIGHTS)
      // The stability of a first Easy is a weight of the set.
      const request = await makeRequest(learner.cardIds[0]!, {
        value: { kind: 'self', knew: true },
        rating: 4,
      })
      await submitReview(request)
      const log = await prisma.reviewLog.findFirstOrThrow({ where: { cardId: learner.cardIds[0]! } })
      expect(log.weightSetId).toBe(adopted.weightSetId)
      expect(log.stateAfter).toMatchObject({ stability: adopted.weights[3] })
    })
  })

  it('keeps what is in use where the latest reviews are foretold no better, and the record of the fit', async () => {
    const learner = await newLearner()
    await hasGiven(learner, noise('settled'))
    await fitOnDemand(learner)
    const inUse = await findAdopted(learner.actor.userId)
    const { result } = await fitOnDemand(learner)
    expect(result.outcome).toBe('kept')
    expect(result.logLossAfter).toBeGreaterThanOrEqual(result.logLossBefore)
    expect(await findAdopted(learner.actor.userId)).toEqual(inUse)
    const sets = await prisma.weightSet.findMany({ where: { userId: learner.actor.userId } })
    expect(sets.map(({ adoptedAt }) => adoptedAt !== null)).toEqual([inUse !== null, false])
  })
})

describe('a newcomer to a class', () => {
  it('begins with what its members have in common, and goes by nobody else’s weights', async () => {
    const [owner, newcomer, outsider] = [await newLearner(), await newLearner(), await newLearner()]
    const members = [await newLearner(), await newLearner()]
    const classroom = await prisma.classroom.create({ data: { ownerId: owner.actor.userId, name: '8b' } })
    await prisma.membership.createMany({
      data: [...members, newcomer].map(({ actor }) => ({
        ...{ classroomId: classroom.id, userId: actor.userId, role: 'student' as const },
      })),
    })
    for (const [i, member] of members.entries()) {
      await hasGiven(member, theirs(`member ${i}`))
      await actAs(member.actor, fitNightly)
    }
    expect(await actAs(newcomer.actor, fitNightly)).toMatchObject({ outcome: 'class' })
    expect((await actAs(newcomer.actor, showFit)).inUse).toBe('class')
    const drawn = (await findAdopted(newcomer.actor.userId))!.weights
    const distance = (weights: readonly number[]) => Math.abs(Math.log(weights[3]! / OTHER[3]!))
    expect(distance(drawn)).toBeLessThan(distance(DEFAULT_WEIGHTS))
    // The same again is nothing new; somebody without a class stays with the default.
    expect(await actAs(newcomer.actor, fitNightly)).toMatchObject({ outcome: 'not-due' })
    expect(await actAs(outsider.actor, fitNightly)).toMatchObject({ outcome: 'not-due' })
    expect((await actAs(outsider.actor, showFit)).inUse).toBe('default')
    const request = await makeRequest(newcomer.cardIds[0]!, { value: { kind: 'self', knew: true } })
    await actAs(newcomer.actor, () => submitReview(request))
    expect((await actAs(newcomer.actor, checkCards)).astray).toEqual([])
  })
})
