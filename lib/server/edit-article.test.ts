import { afterAll, describe, expect, it } from 'vitest'
import { actAs } from '@/lib/auth/actor'
import { pool, prisma } from '@/lib/db/client'
import { createTestMember } from '@/lib/db/test-person'
import { decideQuestion } from './decide-question'
import { dismissConflict } from './dismiss-conflict'
import { editArticle, undoArticleEdit } from './edit-article'
import { runJob } from './run-job'
import { showPassage } from './show-article'
import { bringSample, withSample } from './test-article'

afterAll(async () => {
  await prisma.$disconnect()
  await pool.end()
})

/** A new member with an article and its questions; `show` is the article as its owner sees it now. */
async function withArticle(sampleId = 'suez-canal') {
  const { actor, articleId, show } = await withSample(sampleId)
  const edit = async (change: (text: string) => string) => {
    const { article } = await show()
    return actAs(actor, () =>
      editArticle({ articleId, revisionId: article.revisionId, text: change(article.text) }),
    )
  }
  return { actor, articleId, bring: (id: string) => bringSample(actor, id), show, edit }
}

describe('editing an article', () => {
  it('moves all evidence with an edit elsewhere, and marks nothing', async () => {
    const { show, edit } = await withArticle()
    const before = (await show()).questions
    const edited = await edit((text) => text.replace('\n\n', '\n\nA sentence that was not here before.\n\n'))
    expect(edited.changedQuestions).toBe(0)
    const { article, questions } = await show()
    expect(questions).toHaveLength(before.length)
    expect(article.text).toContain('not here before')
    for (const [i, { notes, changes, isStale }] of questions.entries()) {
      expect(isStale).toBe(false)
      expect(changes).toEqual([])
      expect(notes.evidence.map(({ quote }) => quote)).toEqual(
        before[i]!.notes.evidence.map(({ quote }) => quote),
      )
      for (const { start, end, quote } of notes.evidence) expect(article.text.slice(start, end)).toBe(quote)
    }
  })

  it('marks the questions whose evidence changed, keeps what they stand on now, and retires them', async () => {
    const { actor, show, edit } = await withArticle()
    const asked = (await show()).questions.find(({ notes }) => notes.evidence.length === 1)
    const { quote } = asked!.notes.evidence[0]!
    const mended = quote.replace(/\.$/, ', as far as is known.')
    const { changedQuestions } = await edit((text) => text.replace(quote, mended))
    const stale = (await show()).questions.filter((question) => question.isStale)
    expect(stale.length).toBe(changedQuestions)
    const marked = stale.find(({ questionId }) => questionId === asked!.questionId)!
    expect(marked.changes).toMatchObject([{ was: quote }])
    const { text } = (await show()).article
    expect(text.slice(marked.changes[0]!.start, marked.changes[0]!.end)).toBe(mended)

    // Whoever was asked keeps what they were asked: the old version and its evidence stand.
    const before = await prisma.evidence.findFirstOrThrow({ where: { versionId: marked.versionId } })
    expect(before.quote).toBe(quote)

    await actAs(actor, () => decideQuestion({ questionId: marked.questionId, status: 'accepted' }))
    const kept = (await show()).questions.find(({ questionId }) => questionId === marked.questionId)!
    expect(kept).toMatchObject({ isStale: false, status: 'accepted', changes: [], content: marked.content })
    expect(kept.notes.evidence[0]!.quote).toBe(mended)
    expect(await prisma.evidence.findUniqueOrThrow({ where: { id: before.id } })).toEqual(before)

    await actAs(actor, () => decideQuestion({ questionId: marked.questionId, status: 'retired' }))
    expect((await show()).questions.some(({ questionId }) => questionId === marked.questionId)).toBe(false)
  })

  it('leads whoever comes for a passage to where it stands now, or says that it is gone', async () => {
    const { actor, show, edit, bring } = await withArticle()
    const asked = (await show()).questions.find(({ notes }) => notes.evidence.length === 1)!
    const { quote, start } = asked.notes.evidence[0]!
    const { id } = await prisma.evidence.findFirstOrThrow({ where: { versionId: asked.versionId } })
    const look = async () => {
      const { article } = await show()
      const found = await actAs(actor, () => showPassage(article, id))
      return found === 'gone' ? found : { ...found, words: article.text.slice(found.start, found.end) }
    }
    expect(await look()).toMatchObject({ start, words: quote, isChanged: false })
    await edit((text) => text.replace('\n\n', '\n\nA sentence that was not here before.\n\n'))
    expect(await look()).toMatchObject({ words: quote, isChanged: false })
    // Written anew, a question rests on other evidence; whoever was asked before still finds what they were shown.
    await prisma.evidencePlace.deleteMany({ where: { evidenceId: id } })
    expect(await look()).toMatchObject({ words: quote, isChanged: false })
    await edit((text) => text.replace(quote, 'Nothing is left of it.'))
    expect(await look()).toBe('gone')
    const other = (await show(await bring('coral-reefs'))).article
    expect(await actAs(actor, () => showPassage(other, id))).toBe('gone')
    expect(await actAs(actor, () => showPassage(other, 'not an id'))).toBe('gone')
  })

  it('takes an edit back, marks included', async () => {
    const { actor, articleId, show, edit } = await withArticle()
    const before = (await show()).article.text
    const [asked] = (await show()).questions
    await edit((text) => text.replace(asked!.notes.evidence[0]!.quote, 'Nothing is left of it.'))
    const { article } = await show()
    expect((await show()).questions.some((question) => question.isStale)).toBe(true)
    await actAs(actor, () => undoArticleEdit(articleId, article.revisionId))
    const after = await show()
    expect(after.article.text).toBe(before)
    expect(after.questions.some((question) => question.isStale)).toBe(false)
  })

  it('tells the second of two editors, and loses nothing of the first', async () => {
    const { actor, articleId, show } = await withArticle()
    const { article } = await show()
    const save = (word: string) =>
      actAs(actor, () =>
        editArticle({
          articleId,
          revisionId: article.revisionId,
          text: `${article.text}\n\n${word} was added at the end.`,
        }),
      )
    const outcomes = await Promise.allSettled([save('First'), save('Second')])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find((one) => one.status === 'rejected')).toMatchObject({ reason: { code: 'conflict' } })
    await expect(save('Third')).rejects.toMatchObject({ code: 'conflict' })
    expect((await show()).article.text).toMatch(/(First|Second) was added at the end\.$/)
  })

  it('refuses nothing, too little and what is not the caller’s', async () => {
    const { articleId, edit, show } = await withArticle()
    await expect(edit(() => ' \n ')).rejects.toMatchObject({ code: 'article-empty' })
    await expect(edit(() => 'Two words.')).rejects.toMatchObject({ code: 'article-too-short' })
    const { article } = await show()
    const stranger = await createTestMember()
    await expect(
      actAs(stranger, () => editArticle({ articleId, revisionId: article.revisionId, text: article.text })),
    ).rejects.toMatchObject({ code: 'not-found' })
    expect((await show()).article).toEqual(article)
  })
})

describe('articles of one person that may disagree', () => {
  it('are found from both sides, each passage where it says, until somebody says that they do not', async () => {
    const { actor, articleId, bring, show, edit } = await withArticle('khan-in-moscow-the-day')
    const otherId = await bring('khan-in-moscow-the-energy')
    const [here, there] = [await show(), await show(otherId)]
    expect(here.conflicts).toMatchObject([{ kind: 'timing', other: { articleId: otherId } }])
    expect(there.conflicts).toMatchObject([{ kind: 'timing', other: { articleId } }])
    const [conflict] = here.conflicts as [(typeof here.conflicts)[number]]
    expect(here.article.text.slice(conflict.here.start, conflict.here.end)).toBe(conflict.here.quote)
    expect(there.article.text.slice(conflict.there.start, conflict.there.end)).toBe(conflict.there.quote)

    const { jobId } = await edit((text) =>
      text.replace('\n\n', '\n\nA sentence that was not here before.\n\n'),
    )
    await runJob(jobId!)
    const [again] = (await show()).conflicts
    expect(again!.here.start).toBeGreaterThan(conflict.here.start)

    const stranger = await createTestMember()
    await expect(actAs(stranger, () => dismissConflict(again!.conflictId))).rejects.toMatchObject({
      code: 'not-found',
    })
    await actAs(actor, () => dismissConflict(again!.conflictId))
    expect((await show()).conflicts).toEqual([])
    expect((await show(otherId)).conflicts).toEqual([])
  })
})
