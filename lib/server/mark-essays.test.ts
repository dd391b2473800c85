import { describe, expect, it } from 'vitest'
import { actAs } from '@/lib/auth/actor'
import { prisma } from '@/lib/db/client'
import { createPerson, createTestAttempt, createTestQuiz } from '@/lib/db/test-quiz'
import { typedQuestion } from '@/lib/db/test-learner'
import type { QuestionContent } from '@/lib/question/question'
import { markEssay, showEssays } from './mark-essays'
import { saveResponse } from './save-response'
import { showAttemptResults } from './show-attempt'
import { showQuizResults } from './show-quiz-results'
import { submitAttempt } from './submit-attempt'
import { change } from './test-attempt'

const essay: QuestionContent = {
  kind: 'essay',
  stem: 'Why was it built there?',
  rubric: [
    { id: 'reef', text: 'Names the reef', points: 3 },
    { id: 'trade', text: 'Names the trade', points: 1 },
  ],
  model: null,
}

async function handedIn(text: string) {
  const quiz = await createTestQuiz([essay, typedQuestion])
  const taker = await createPerson()
  const attemptId = await createTestAttempt(taker.userId, quiz.quizId)
  await actAs(taker, async () => {
    await saveResponse(attemptId, change(0, { kind: 'essay', text }))
    await submitAttempt(attemptId)
  })
  const results = () => actAs(taker, () => showAttemptResults(attemptId))
  return { ...quiz, taker, attemptId, results }
}

const judgement = (reef: number, trade: number) => ({
  points: [
    { criterionId: 'reef', points: reef },
    { criterionId: 'trade', points: trade },
  ],
  comment: 'See the last part.',
})

describe('an essay', () => {
  it('waits for its teacher, then counts, and can be marked again', async () => {
    const { owner, quizId, taker, attemptId, results } = await handedIn('Because of the reef.')
    expect(await results()).toMatchObject({ mark: 0, items: [{ outcome: { isPending: true } }, {}] })
    const cards = await prisma.card.findMany({ where: { userId: taker.userId } })
    expect(cards).toHaveLength(1)

    await actAs(owner, async () => {
      expect((await showQuizResults(quizId)).questions).toMatchObject([
        { kind: 'essay', facility: null, note: 'Waiting to be marked.', peopleCount: 1 },
        { facility: 0 },
      ])
      expect((await showEssays(quizId)).essays).toMatchObject([
        { text: 'Because of the reef.', judgement: null },
      ])
      await markEssay(quizId, { attemptId, position: 0, judgement: judgement(2, 1) })
      expect((await showQuizResults(quizId)).questions[0]).toMatchObject({ facility: 0.75 })
    })
    expect(await results()).toMatchObject({
      mark: 0.75,
      items: [
        {
          outcome: {
            isPending: false,
            share: 0.75,
            why: '3 of 4 points.',
            comment: 'See the last part.',
            criteria: [{ earned: 2 }, { earned: 1 }],
          },
        },
        {},
      ],
    })
    await actAs(owner, () => markEssay(quizId, { attemptId, position: 0, judgement: judgement(3, 1) }))
    expect(await results()).toMatchObject({ mark: 1 })
    const lines = await prisma.auditEvent.findMany({
      where: { subjectId: attemptId, action: 'essay-marked' },
      orderBy: { at: 'asc' },
    })
    expect(lines.map(({ actorId, detail }) => ({ actorId, detail }))).toEqual([
      { actorId: owner.userId, detail: { position: 0, share: 0.75, shareBefore: 0 } },
      { actorId: owner.userId, detail: { position: 0, share: 1, shareBefore: 0.75 } },
    ])
  })

  it('is marked by nobody but the owner of its quiz, and not beyond its rubric', async () => {
    const { owner, quizId, taker, attemptId, results } = await handedIn('Because.')
    const other = await createTestQuiz([essay])
    for (const stranger of [taker, other.owner]) {
      await actAs(stranger, async () => {
        await expect(showEssays(quizId)).rejects.toMatchObject({ code: 'not-found' })
        const mark = { attemptId, position: 0, judgement: judgement(3, 1) }
        await expect(markEssay(quizId, mark)).rejects.toMatchObject({ code: 'not-found' })
        await expect(markEssay(other.quizId, mark)).rejects.toMatchObject({ code: 'not-found' })
      })
    }
    await actAs(owner, async () => {
      const tooMuch = { attemptId, position: 0, judgement: judgement(4, 1) }
      await expect(markEssay(quizId, tooMuch)).rejects.toMatchObject({ code: 'not-valid' })
      const elsewhere = { attemptId, position: 1, judgement: judgement(3, 1) }
      await expect(markEssay(quizId, elsewhere)).rejects.toMatchObject({ code: 'not-found' })
    })
    expect(await results()).toMatchObject({ mark: 0 })
  })

  it('left blank has nothing to be read', async () => {
    const { owner, quizId, results } = await handedIn('  ')
    expect((await actAs(owner, () => showEssays(quizId))).essays).toEqual([])
    expect(await results()).toMatchObject({ items: [{ outcome: { isPending: false, share: 0 } }, {}] })
  })
})
