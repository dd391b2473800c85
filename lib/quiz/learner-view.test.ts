import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/core/random'
import type { QuestionContent } from '@/lib/question/question'
import { toLearnerQuestion } from './learner-view'
import { showItem } from './shown-item'

/** One content of each kind in which every secret is a word of its own; the stems and options are what may be seen. */
const contents: QuestionContent[] = [
  {
    kind: 'mcq',
    stem: 'What carries the light?',
    options: [
      { id: 'SECRET-key-id', text: 'The lens', whyWrong: null },
      { id: 'SECRET-other-id', text: 'The mirror', whyWrong: 'SECRET-reason' },
    ],
    keyId: 'SECRET-key-id',
  },
  { kind: 'tf', stem: 'Light bends.', truth: false, correction: 'SECRET-correction' },
  { kind: 'cloze', stem: 'Light _____.', answer: 'SECRET-answer', accepted: ['SECRET-variant'] },
  { kind: 'short', stem: 'What bends?', answer: 'SECRET-answer', accepted: ['SECRET-variant'] },
  { kind: 'flashcard', stem: 'Lens', answer: 'SECRET-back' },
]

describe('toLearnerQuestion', () => {
  it.each(contents)('shows of a $kind question what it asks and nothing of what is right', (content) => {
    const item = showItem(content, true, seededRandom('view'))
    const view = toLearnerQuestion(content, item, 3)
    expect(Object.keys(view).sort()).toEqual(['kind', 'options', 'position', 'rows', 'stem'])
    expect(view).toMatchObject({ position: 3, kind: content.kind, stem: content.stem })
    const sent = JSON.stringify(view)
    expect(sent).not.toContain('SECRET')
    expect(sent).not.toMatch(/true|false/)
  })

  it('keeps the order of the attempt and passes on no field that an option may gain', () => {
    const content = contents[0]!
    const options = [
      { shownId: 'xx', optionId: 'SECRET-other-id' },
      { shownId: 'yy', optionId: 'SECRET-key-id' },
    ]
    expect(toLearnerQuestion(content, { options, rows: [] }, 0).options).toEqual([
      { id: 'xx', text: 'The mirror' },
      { id: 'yy', text: 'The lens' },
    ])
  })

  it('refuses a snapshot that does not belong to the question', () => {
    expect(() =>
      toLearnerQuestion(contents[0]!, { options: [{ shownId: 'x', optionId: 'gone' }], rows: [] }, 0),
    ).toThrow()
  })
})
