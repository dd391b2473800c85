import { describe, expect, it } from 'vitest'
import type { QuestionContent } from '@/lib/question/question'
import { gradeResponse } from './grade-response'
import { makeOutcome } from './outcome'
import type { ResponseValue } from './response'

const mcq: QuestionContent = {
  kind: 'mcq',
  stem: 'Which?',
  options: [
    { id: 'a', text: 'The right one', whyWrong: null },
    { id: 'b', text: 'The other', whyWrong: 'That is what supporters said.' },
  ],
  keyId: 'a',
}
const item = {
  options: [
    { shownId: 'xb', optionId: 'b' },
    { shownId: 'xa', optionId: 'a' },
  ],
  rows: [],
}
const notes = { explanation: 'Because.', attribution: 'critics' }

const outcomeOf = (
  content: QuestionContent,
  value: ResponseValue | null,
  over: Partial<typeof notes> | { explanation: null } = {},
) =>
  makeOutcome({
    content,
    notes: { ...notes, ...over },
    item,
    value,
    verdict: gradeResponse(content, value, item),
    passages: [],
  })

describe('makeOutcome', () => {
  it('names the right option by the id that was shown, and why the chosen one is wrong', () => {
    expect(outcomeOf(mcq, { kind: 'choice', optionId: 'xb' })).toEqual({
      isCorrect: false,
      share: 0,
      value: { kind: 'choice', optionId: 'xb' },
      why: null,
      changedByTeacher: null,
      answer: 'The right one',
      isPending: false,
      keyOptionIds: ['xa'],
      whyChosenIsWrong: ['That is what supporters said.'],
      parts: [],
      criteria: [],
      comment: null,
      explanation: 'Because.',
      attribution: 'critics',
      passages: [],
    })
  })

  it('says nothing against a right choice or a blank', () => {
    expect(outcomeOf(mcq, { kind: 'choice', optionId: 'xa' })).toMatchObject({
      isCorrect: true,
      whyChosenIsWrong: [],
    })
    expect(outcomeOf(mcq, null)).toMatchObject({ isCorrect: false, value: null, whyChosenIsWrong: [] })
  })

  it('tells of a false statement what the article says instead', () => {
    const tf: QuestionContent = { kind: 'tf', stem: 'So?', truth: false, correction: 'It was planned.' }
    expect(outcomeOf(tf, { kind: 'truth', value: true }, { explanation: null })).toMatchObject({
      answer: 'False',
      keyOptionIds: [],
      explanation: 'The article says: It was planned.',
    })
  })
})
