import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/core/random'
import type { QuestionContent } from '@/lib/question/question'
import { hintsFor, hintsGiven } from './hints'
import { showItem } from './shown-item'

const option = (id: string) => ({ id, text: id, whyWrong: null })
const contents: QuestionContent[] = [
  { kind: 'mcq', stem: '?', options: ['a', 'b', 'c', 'd'].map(option), keyId: 'b' },
  { kind: 'multi', stem: '?', options: ['a', 'b', 'c', 'd', 'e'].map(option), keyIds: ['b', 'e'] },
  { kind: 'tf', stem: '?', truth: true, correction: null },
  { kind: 'short', stem: '?', answer: 'the Treaty of Trianon', accepted: [] },
  { kind: 'cloze', stem: '_____', answer: 'mitochondria', accepted: [] },
  { kind: 'cloze', stem: '_____', answer: 'Ur', accepted: [] },
  { kind: 'numeric', stem: '?', value: 1230, tolerance: 1, toleranceIn: 'unit', unit: null },
  { kind: 'ordering', stem: '?', items: ['w', 'x', 'y', 'z'].map((id) => ({ id, text: id, why: null })) },
]
const itemOf = (content: QuestionContent) => showItem(content, true, seededRandom('hints'))

describe('hintsFor', () => {
  it('never rules out what is right, and leaves a choice', () => {
    for (const content of contents.slice(0, 2)) {
      const item = itemOf(content)
      const gone = hintsFor(content, item).flatMap(({ ruledOut }) => ruledOut)
      const keys = content.kind === 'mcq' ? [content.keyId] : content.kind === 'multi' ? content.keyIds : []
      const left = item.options
        .filter(({ shownId }) => !gone.includes(shownId))
        .map(({ optionId }) => optionId)
      expect(left).toEqual(expect.arrayContaining(keys))
      expect(left.length).toBeGreaterThan(keys.length)
    }
  })

  it('says of a typed answer ever more, but never all', () => {
    expect(hintsFor(contents[4]!, itemOf(contents[4]!)).map(({ text }) => text)).toEqual([
      'It has 12 letters.',
      'It begins with “m”.',
      'It begins with “mitoch”.',
    ])
    expect(hintsFor(contents[3]!, itemOf(contents[3]!))[0]!.text).toBe('It has 4 words and 18 letters.')
    for (const at of [2, 5]) expect(hintsFor(contents[at]!, itemOf(contents[at]!))).toEqual([])
    expect(hintsFor(contents[6]!, itemOf(contents[6]!))[0]!.text).toBe('It lies between 1,000 and 10,000.')
  })

  it('gives what was taken, and counts what is left', () => {
    const given = hintsGiven(contents[0]!, itemOf(contents[0]!), 3, 1)
    expect(given).toMatchObject({ position: 3, left: 1 })
    expect(given.given).toHaveLength(1)
    expect(hintsGiven(contents[0]!, itemOf(contents[0]!), 3, 0).given).toEqual([])
  })
})
