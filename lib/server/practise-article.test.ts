import { describe, expect, it } from 'vitest'
import { actAs } from '@/lib/auth/actor'
import { prisma } from '@/lib/db/client'
import { createLearner } from '@/lib/db/test-learner'
import { practiseArticle } from './practise-article'
import { submitAttempt } from './submit-attempt'
import { contents } from './test-attempt'

describe('practiseArticle', () => {
  it('goes on with what is begun, and begins again in the same quiz', async () => {
    const { actor, articleId } = await createLearner(contents, new Date())
    await actAs(actor, async () => {
      const first = await practiseArticle(articleId)
      expect(await practiseArticle(articleId)).toBe(first)
      await submitAttempt(first)
      expect(await practiseArticle(articleId)).not.toBe(first)
    })
    expect(await prisma.quiz.count({ where: { ownerId: actor.userId } })).toBe(1)
    expect(await prisma.attempt.count({ where: { userId: actor.userId } })).toBe(2)
  })

  it('leaves a quiz alone that was shared, or that is a test', async () => {
    const { actor, articleId } = await createLearner(contents, new Date())
    await actAs(actor, async () => {
      const first = await practiseArticle(articleId)
      await submitAttempt(first)
      await prisma.quiz.updateMany({
        where: { ownerId: actor.userId },
        data: { shareCode: `share${actor.userId.slice(-12)}` },
      })
      await practiseArticle(articleId)
    })
    expect(await prisma.quiz.count({ where: { ownerId: actor.userId } })).toBe(2)
  })
})
