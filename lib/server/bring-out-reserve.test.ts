import { afterAll, describe, expect, it } from 'vitest'
import { actAs } from '@/lib/auth/actor'
import { pool, prisma } from '@/lib/db/client'
import { addCandidates, listQuestions } from '@/lib/db/questions'
import { createTestMember } from '@/lib/db/test-person'
import { bringOutReserve } from './bring-out-reserve'
import { acceptAllQuestions } from './decide-question'
import { makeQuestionsAgain } from './make-questions-again'
import { runJob } from './run-job'
import { withSample } from './test-article'

afterAll(async () => {
  await prisma.$disconnect()
  await pool.end()
})

describe('questions in reserve', () => {
  it('wait unseen until they are asked for, and come behind the sure ones, marked', async () => {
    const { actor, articleId, show } = await withSample('coral-reefs')
    const before = await show()
    expect(before.reserve).toBeGreaterThan(0)
    expect(before.questions.length).toBeGreaterThan(0)
    expect(before.questions.some(({ notes }) => notes.isUnsure)).toBe(false)

    expect(await actAs(actor, () => bringOutReserve(articleId))).toBe(before.reserve)
    const after = await show()
    expect(after.reserve).toBe(0)
    expect(after.questions.slice(0, before.questions.length)).toEqual(before.questions)
    const brought = after.questions.slice(before.questions.length)
    expect(brought).toHaveLength(before.reserve)
    for (const { status, notes } of brought) {
      expect(status).toBe('candidate')
      expect(notes.isUnsure).toBe(true)
      for (const { start, end, quote } of notes.evidence)
        expect(after.article.text.slice(start, end)).toBe(quote)
    }
    expect(await actAs(actor, () => bringOutReserve(articleId))).toBe(0)
  })

  it('are not kept by whoever keeps all that is shown', async () => {
    const { actor, articleId, show } = await withSample('coral-reefs')
    const { questions, reserve } = await show()
    const kept = await actAs(actor, () => acceptAllQuestions(articleId))
    expect(kept).toHaveLength(questions.length)
    expect((await show()).reserve).toBe(reserve)
  })

  it('stay as they are when questions are made again, but for one that is sure by now', async () => {
    const { actor, articleId, show } = await withSample('coral-reefs')
    const { article, questions, reserve } = await show()
    await actAs(actor, async () => runJob(await makeQuestionsAgain(articleId)))
    expect((await show()).reserve).toBe(reserve)

    const [waiting] = await listQuestions(actor.userId, articleId, ['reserve'])
    const { content, notes } = waiting!
    const added = await addCandidates(prisma, {
      ownerId: actor.userId,
      articleId,
      revisionId: article.revisionId,
      questions: [{ content, notes: { ...notes, isUnsure: false } }],
    })
    expect(added).toBe(1)
    const after = await show()
    expect(after.reserve).toBe(reserve - 1)
    expect(after.questions).toHaveLength(questions.length + 1)
  })

  it("are nobody else's to bring out", async () => {
    const { articleId, show } = await withSample('coral-reefs')
    const { reserve } = await show()
    const stranger = await createTestMember()
    await expect(actAs(stranger, () => bringOutReserve(articleId))).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(actAs(stranger, () => bringOutReserve('no-id'))).rejects.toMatchObject({ code: 'not-found' })
    expect((await show()).reserve).toBe(reserve)
  })
})
