import { afterAll, describe, expect, it } from 'vitest'
import { actAs } from '@/lib/auth/actor'
import { pool, prisma } from '@/lib/db/client'
import { ago, createLearner, makeRequest, typedQuestion } from '@/lib/db/test-learner'
import { showCheckedNight } from './check-cards'
import { runNightly } from './run-nightly'
import { submitReview } from './submit-review'

afterAll(async () => {
  await prisma.$disconnect()
  await pool.end()
})

describe('runNightly', () => {
  it('checks everybody who reviews once a night, from however many processes, and reports drift', async () => {
    const learner = await createLearner([typedQuestion, typedQuestion], ago(90))
    const request = await makeRequest(learner.cardIds[0]!)
    await actAs(learner.actor, () => submitReview(request))
    expect(await actAs(learner.actor, showCheckedNight)).toBeNull()
    const now = new Date()
    await Promise.all(Array.from({ length: 5 }, () => runNightly(now)))
    const where = { ownerId: learner.actor.userId, kind: 'check-cards' }
    expect(await prisma.job.findMany({ where })).toMatchObject([{ status: 'done', tries: 1 }])
    expect(await actAs(learner.actor, showCheckedNight)).toMatchObject({ checkedCount: 2, astrayCount: 0 })
    await runNightly(now)
    expect(await prisma.job.count({ where })).toBe(1)

    await prisma.card.update({ where: { id: learner.cardIds[0]! }, data: { difficulty: 1.5 } })
    await runNightly(new Date(now.getTime() + 86_400_000))
    expect(await actAs(learner.actor, showCheckedNight)).toMatchObject({ checkedCount: 2, astrayCount: 1 })
  })
})
