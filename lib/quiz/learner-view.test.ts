import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/core/random'
import { questionContentSchema, questionKindSchema, type QuestionContent } from '@/lib/question/question'
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
  {
    kind: 'multi',
    stem: 'What bends light?',
    options: [
      { id: 'SECRET-one', text: 'Glass', whyWrong: null },
      { id: 'SECRET-two', text: 'Water', whyWrong: null },
      { id: 'SECRET-three', text: 'Ink', whyWrong: 'SECRET-reason' },
    ],
    keyIds: ['SECRET-one', 'SECRET-two'],
  },
  {
    kind: 'gaps',
    stem: 'A _____ and a _____.',
    gaps: [
      { answer: 'SECRET-answer', accepted: ['SECRET-variant'], wrong: [] },
      { answer: 'lens', accepted: ['SECRET-variant'], wrong: ['mirror', 'glass'] },
    ],
  },
  {
    kind: 'numeric',
    stem: 'How fast?',
    value: 777_777,
    tolerance: 777,
    toleranceIn: 'unit',
    unit: { text: 'SECRET-unit', isAsked: true, others: [{ text: 'SECRET-other', factor: 0.777 }] },
  },
  {
    kind: 'matching',
    stem: 'What goes with what?',
    pairs: [
      { id: 'SECRET-a', left: 'Lens', right: 'bends', why: 'SECRET-why' },
      { id: 'SECRET-b', left: 'Mirror', right: 'throws back', why: null },
    ],
    distractors: [{ id: 'SECRET-c', text: 'swallows', whyWrong: 'SECRET-reason' }],
  },
  {
    kind: 'ordering',
    stem: 'In which order?',
    items: [
      { id: 'SECRET-1', text: 'Lamp', why: 'SECRET-why' },
      { id: 'SECRET-2', text: 'Lens', why: null },
      { id: 'SECRET-3', text: 'Wall', why: null },
    ],
  },
  {
    kind: 'essay',
    stem: 'Why does light bend?',
    rubric: [{ id: 'SECRET-criterion', text: 'SECRET-names the speed', points: 77 }],
    model: 'SECRET-model',
  },
  { kind: 'flashcard', stem: 'Lens', answer: 'SECRET-back' },
]

describe('toLearnerQuestion', () => {
  it.each(contents)('shows of a $kind question what it asks and nothing of what is right', (content) => {
    const item = showItem(content, true, seededRandom('view'))
    const view = toLearnerQuestion(content, item, 3)
    expect(Object.keys(view).sort()).toEqual(['gaps', 'kind', 'options', 'position', 'rows', 'stem', 'unit'])
    expect(view).toMatchObject({ position: 3, kind: content.kind, stem: content.stem })
    const sent = JSON.stringify(view)
    expect(sent).not.toContain('SECRET')
    expect(sent).not.toMatch(/true|false|77/)
  })

  it('covers every kind', () => {
    expect(new Set(contents.map(({ kind }) => kind))).toEqual(new Set(questionKindSchema.options))
    for (const content of contents) expect(questionContentSchema.parse(content)).toEqual(content)
  })

  it('lists the choices of a gap by the alphabet, so that their order tells nothing', () => {
    const content = contents.find(({ kind }) => kind === 'gaps')!
    const view = toLearnerQuestion(content, { options: [], rows: [] }, 0)
    expect(view.gaps).toEqual([{ choices: [] }, { choices: ['glass', 'lens', 'mirror'] }])
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

  it('gives Markdown as the tree of what is shown, and plain text as it is', () => {
    const written = {
      kind: 'mcq' as const,
      stem: 'Is $5 < $6 *here*?',
      options: [
        { id: 'a', text: '**Yes**', whyWrong: null },
        { id: 'b', text: 'No', whyWrong: '*SECRET*' },
      ],
      keyId: 'a',
    }
    const options = ['a', 'b'].map((optionId) => ({ shownId: `x${optionId}`, optionId }))
    expect(toLearnerQuestion(written, { options, rows: [] }, 0)).toMatchObject({
      stem: 'Is $5 < $6 *here*?',
      options: [{ text: '**Yes**' }, { text: 'No' }],
    })
    const view = toLearnerQuestion({ ...written, format: 'markdown' }, { options, rows: [] }, 0)
    expect(view).toMatchObject({
      stem: [{ children: ['Is $5 < $6 ', { type: 'emphasis', children: ['here'] }, '?'] }],
      options: [{ text: [{ children: [{ type: 'strong', children: ['Yes'] }] }] }, { text: 'No' }],
    })
    expect(JSON.stringify(view)).not.toContain('SECRET')
  })

  it('refuses a snapshot that does not belong to the question', () => {
    expect(() =>
      toLearnerQuestion(contents[0]!, { options: [{ shownId: 'x', optionId: 'gone' }], rows: [] }, 0),
    ).toThrow()
  })
})
