import { afterAll, describe, expect, it } from 'vitest'
import { actAs } from '@/lib/auth/actor'
import { pool, prisma } from '@/lib/db/client'
import { adoptVisitor, promoteVisitor } from '@/lib/db/users'
import { createTestMember, createTestVisitor } from '@/lib/db/test-person'
import { decideQuestion } from './decide-question'
import { editQuestion } from './edit-question'
import { importArticle } from './import-article'
import { listLibrary } from './list-library'
import { makeQuestionsAgain } from './make-questions-again'
import { removeArticle } from './remove-article'
import { runJob } from './run-job'
import { showArticle } from './show-article'
import { withSample } from './test-article'

afterAll(async () => {
  await prisma.$disconnect()
  await pool.end()
})

const withArticle = () => withSample('coral-reefs', ['candidate', 'accepted', 'rejected'])

describe('an article that is brought in', () => {
  it('becomes questions whose every quote stands where it says', async () => {
    const { show } = await withArticle()
    const { article, questions, reserve, job } = await show()
    expect(job?.status).toBe('done')
    expect(questions.length).toBeGreaterThanOrEqual(5)
    expect(questions.length + reserve).toBeGreaterThanOrEqual(15)
    for (const { notes } of questions) {
      for (const { start, end, quote } of notes.evidence) expect(article.text.slice(start, end)).toBe(quote)
    }
    const claims = await prisma.claim.findMany({ where: { revisionId: article.revisionId } })
    expect(claims.length).toBeGreaterThan(0)
    for (const { start, end, quote } of claims) expect(article.text.slice(start, end)).toBe(quote)
  })

  it('proposes nothing twice when asked again, whatever was decided', async () => {
    const { actor, articleId, show } = await withArticle()
    const before = (await show()).questions
    const [first] = before
    await actAs(actor, () => decideQuestion({ questionId: first!.questionId, status: 'rejected' }))
    await runJob(await actAs(actor, () => makeQuestionsAgain(articleId)))
    const after = (await show()).questions
    const stems = after.map(({ content }) => `${content.kind} ${content.stem} ${JSON.stringify(content)}`)
    expect(new Set(stems).size).toBe(stems.length)
    expect(after.find((question) => question.questionId === first!.questionId)?.status).toBe('rejected')
  })

  it('keeps the old version of a question that is mended', async () => {
    const { actor, show } = await withArticle()
    const first = (await show()).questions.find(({ content }) => /^(?:flashcard|tf)$/.test(content.kind))!
    const content = { ...first.content, stem: 'A mended question about corals?' }
    await actAs(actor, () => editQuestion({ questionId: first.questionId, content }))
    const mended = (await show()).questions.find(({ questionId }) => questionId === first.questionId)!
    expect(mended.content.stem).toBe('A mended question about corals?')
    expect(mended.notes.evidence).toEqual(first.notes.evidence)
    expect(await prisma.questionVersion.count({ where: { questionId: first.questionId } })).toBe(2)
  })

  it("is nobody else's to see, decide on, mend or remove", async () => {
    const { articleId, show } = await withArticle()
    const [question] = (await show()).questions
    const { questionId, content } = question!
    const stranger = await createTestMember()
    const tries = [
      () => showArticle(articleId, ['candidate']),
      () => decideQuestion({ questionId, status: 'accepted' }),
      () => editQuestion({ questionId, content }),
      () => makeQuestionsAgain(articleId),
      () => removeArticle(articleId),
    ]
    for (const attempt of tries)
      await expect(actAs(stranger, async () => attempt())).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe("a visitor's work", () => {
  const bring = () => importArticle({ from: 'sample', sampleId: 'suez-canal' }, 'UTC')

  it('stays theirs when they make an account', async () => {
    const visitor = await createTestVisitor()
    await actAs(visitor, bring)
    const email = `${visitor.userId}@example.org`
    const member = { email, name: 'Vi', passwordHash: null, purpose: 'learn', timeZone: 'UTC' } as const
    expect(await promoteVisitor(prisma, visitor.userId, member)).toBe(true)
    expect(await promoteVisitor(prisma, visitor.userId, member)).toBe(false)
    expect(await actAs({ ...visitor, kind: 'member' }, listLibrary)).toHaveLength(1)
  })

  it('goes to the account that they sign in to', async () => {
    const visitor = await createTestVisitor()
    const member = await createTestMember()
    const { articleId, jobId } = await actAs(visitor, bring)
    await runJob(jobId)
    await prisma.$transaction((db) => adoptVisitor(db, visitor.userId, member.userId))
    const { questions } = await actAs(member, () => showArticle(articleId, ['candidate']))
    expect(questions.length).toBeGreaterThan(0)
    expect(await prisma.user.findUnique({ where: { id: visitor.userId } })).toBeNull()
  })
})
