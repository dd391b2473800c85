import { describe, expect, it } from 'vitest'
import type { QuestionContent } from '@/lib/question/question'
import { hintFor } from './hint'

const nothing = { options: [], rows: [] }

describe('hintFor', () => {
  it('tells of a typed answer how it begins, then half of it, and never all', () => {
    const short: QuestionContent = { kind: 'short', stem: 'Which stone?', answer: 'granite', accepted: [] }
    expect(hintFor(short, nothing, 1)).toBe('It has 7 letters and begins with “g”.')
    expect(hintFor(short, nothing, 2)).toBe('It begins with “gran”.')
    expect(hintFor(short, nothing, 3)).toBeNull()
    expect(hintFor({ ...short, answer: 'x' }, nothing, 1)).toBeNull()
  })

  it('takes wrong options out of a choice, down to two, and never the right one', () => {
    const ids = ['a', 'b', 'c', 'd']
    const mcq: QuestionContent = {
      kind: 'mcq',
      stem: 'Who?',
      keyId: 'b',
      options: ids.map((id) => ({ id, text: `option ${id}`, whyWrong: null })),
    }
    const item = { options: ids.map((id) => ({ shownId: `shown ${id}`, optionId: id })), rows: [] }
    const hints = [1, 2, 3].map((number) => hintFor(mcq, item, number))
    expect(hints).toEqual(['It is not “option a”.', 'It is not “option c”.', null])
  })

  it('has none where half of all answers are right', () => {
    const tf: QuestionContent = { kind: 'tf', stem: 'It is so.', truth: true, correction: null }
    expect(hintFor(tf, nothing, 1)).toBeNull()
  })
})
