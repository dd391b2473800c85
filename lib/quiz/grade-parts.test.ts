import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom, shuffled } from '@/lib/core/random'
import type { ContentOf, QuestionContent } from '@/lib/question/question'
import { gradeResponse } from './grade-response'
import type { ResponseValue } from './response'
import { showItem } from './shown-item'
import { verdictSchema } from './verdict'

const multi: ContentOf<'multi'> = {
  kind: 'multi',
  stem: 'Which are gases?',
  options: ['Neon', 'Argon', 'Iron', 'Lead', 'Xenon'].map((text) => ({ id: text, text, whyWrong: null })),
  keyIds: ['Neon', 'Argon', 'Xenon'],
}
const matching: ContentOf<'matching'> = {
  kind: 'matching',
  stem: 'What is it?',
  pairs: [
    { id: 'cat', left: 'Cat', right: 'mammal', why: null },
    { id: 'dog', left: 'Dog', right: 'mammal', why: null },
    { id: 'newt', left: 'Newt', right: 'amphibian', why: null },
  ],
  distractors: [{ id: 'bird', text: 'bird', whyWrong: null }],
}
const ordering: ContentOf<'ordering'> = {
  kind: 'ordering',
  stem: 'In which order?',
  items: ['seed', 'shoot', 'flower', 'fruit'].map((text) => ({ id: text, text, why: null })),
}
const gaps: ContentOf<'gaps'> = {
  kind: 'gaps',
  stem: 'The _____ feeds the _____ by the _____.',
  gaps: [
    { answer: 'river', accepted: ['stream'], wrong: [] },
    { answer: 'reservoir', accepted: [], wrong: [] },
    { answer: 'canal', accepted: [], wrong: ['road', 'rail'] },
  ],
}
const itemOf = (content: QuestionContent) => showItem(content, true, seededRandom('grade'))
const shownId = (content: QuestionContent, optionId: string): string =>
  itemOf(content).options.find((option) => option.optionId === optionId)?.shownId ?? 'never-shown'
const rowId = (id: string): string => itemOf(matching).rows.find((row) => row.rowId === id)!.shownId
const grade = (content: QuestionContent, value: ResponseValue) =>
  verdictSchema.parse(gradeResponse(content, value, itemOf(content)))

const chosen = (...ids: string[]): ResponseValue => ({
  kind: 'choices',
  optionIds: ids.map((id) => shownId(multi, id)),
})
const paired = (...made: [row: string, option: string][]): ResponseValue => ({
  kind: 'pairs',
  pairs: made.map(([row, option]) => ({ rowId: rowId(row), optionId: shownId(matching, option) })),
})
const ordered = (...ids: string[]): ResponseValue => ({
  kind: 'order',
  optionIds: ids.map((id) => shownId(ordering, id)),
})
const filled = (...texts: string[]): ResponseValue => ({ kind: 'texts', texts })

describe('the rule “right minus wrong” of several choices', () => {
  it.each([
    [['Neon', 'Argon', 'Xenon'], 1, null],
    [['Neon', 'Argon'], 2 / 3, '2 of 3 right answers chosen.'],
    [['Neon', 'Argon', 'Iron'], 1 / 3, '2 of 3 right answers chosen, and one wrong one.'],
    [['Neon', 'Argon', 'Xenon', 'Iron', 'Lead'], 1 / 3, '3 of 3 right answers chosen, and 2 wrong ones.'],
    [['Iron', 'Lead'], 0, '0 of 3 right answers chosen, and 2 wrong ones.'],
    [['Neon', 'never shown'], 0, '1 of 3 right answers chosen, and one wrong one.'],
  ])('gives %j a share of %f', (ids, share, why) => {
    const verdict = grade(multi, chosen(...ids))
    expect(verdict.share).toBeCloseTo(share, 12)
    expect(verdict).toMatchObject({ isCorrect: share === 1, why })
  })
})

describe('the rule “each pair” of a matching', () => {
  it('counts the pairs, and takes a shared right side for either', () => {
    expect(grade(matching, paired(['cat', 'cat'], ['dog', 'cat'], ['newt', 'newt']))).toMatchObject({
      share: 1,
    })
    const two = grade(matching, paired(['newt', 'newt'], ['cat', 'cat'], ['dog', 'bird']))
    expect(two).toEqual({ share: 2 / 3, isCorrect: false, why: '2 of 3 pairs are right.' })
    expect(grade(matching, paired(['newt', 'newt'])).share).toBeCloseTo(1 / 3, 12)
  })

  it('knows no ids but those that were shown', () => {
    const own = matching.pairs.map(({ id }) => ({ rowId: id, optionId: id }))
    expect(grade(matching, { kind: 'pairs', pairs: own }).share).toBe(0)
  })
})

describe('the rule “each move” of an order', () => {
  it.each([
    [['seed', 'shoot', 'flower', 'fruit'], 1, null],
    [['shoot', 'seed', 'flower', 'fruit'], 2 / 3, 'One move up or down away from the right order.'],
    [['fruit', 'seed', 'shoot', 'flower'], 0, '3 moves up or down away from the right order.'],
    [['fruit', 'flower', 'shoot', 'seed'], 0, '6 moves up or down away from the right order.'],
  ])('gives %j a share of %f', (ids, share, why) => {
    const verdict = grade(ordering, ordered(...ids))
    expect(verdict.share).toBeCloseTo(share, 12)
    expect(verdict).toMatchObject({ isCorrect: share === 1, why })
  })

  it('refuses an order that lacks a thing, or has one twice', () => {
    expect(grade(ordering, ordered('seed', 'shoot', 'flower')).share).toBe(0)
    expect(grade(ordering, ordered('seed', 'shoot', 'flower', 'flower')).share).toBe(0)
    expect(grade(ordering, ordered('seed', 'shoot', 'flower', 'fruit', 'seed')).share).toBe(0)
  })

  it('gives a blind guess little', () => {
    const random = seededRandom('guesses')
    const ids = ordering.items.map(({ id }) => id)
    const shares = Array.from(
      { length: 4000 },
      () => grade(ordering, ordered(...shuffled(ids, random))).share,
    )
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThan(0.25)
  })
})

describe('the rule “each gap” of a text with gaps', () => {
  it('forgives a slip where words are typed, and none where they are chosen', () => {
    expect(grade(gaps, filled('Stream', 'resrevoir', 'canal')).share).toBe(1)
    expect(grade(gaps, filled('river', 'reservoir', 'canel'))).toMatchObject({
      share: 2 / 3,
      why: '2 of 3 gaps are right.',
    })
  })

  it('keeps gaps apart and refuses lists of guesses', () => {
    expect(grade(gaps, filled('reservoir', 'river', '')).share).toBe(0)
    expect(grade(gaps, filled('river reservoir canal', '', '')).share).toBe(0)
    expect(grade(gaps, filled('', '', 'canal')).share).toBeCloseTo(1 / 3, 12)
  })
})

const answers = fc.oneof(
  fc.record({
    content: fc.constant<QuestionContent>(multi),
    value: fc.subarray(['Neon', 'Argon', 'Iron', 'Lead', 'Xenon', 'x']).map((ids) => chosen(...ids)),
  }),
  fc.record({
    content: fc.constant<QuestionContent>(matching),
    value: fc
      .tuple(
        fc.subarray(['cat', 'dog', 'newt']),
        fc.array(fc.constantFrom('cat', 'newt', 'bird', 'x'), { minLength: 3, maxLength: 3 }),
      )
      .map(([rows, options]) => paired(...rows.map((row, i): [string, string] => [row, options[i]!]))),
  }),
  fc.record({
    content: fc.constant<QuestionContent>(ordering),
    value: fc
      .array(fc.constantFrom('seed', 'shoot', 'flower', 'fruit', 'x'), { maxLength: 6 })
      .map((ids) => ordered(...ids)),
  }),
  fc.record({
    content: fc.constant<QuestionContent>(gaps),
    value: fc
      .array(fc.oneof(fc.constantFrom('river', 'reservoir', 'canal'), fc.string({ maxLength: 12 })), {
        maxLength: 5,
      })
      .map((texts) => filled(...texts)),
  }),
)

describe('every rule of partial credit', () => {
  it('stays within 0 and 1, is right only with all of it, says why, and gives the same twice', () => {
    fc.assert(
      fc.property(answers, ({ content, value }) => {
        const verdict = grade(content, value)
        expect(verdict.share).toBeGreaterThanOrEqual(0)
        expect(verdict.share).toBeLessThanOrEqual(1)
        expect(verdict.isCorrect).toBe(verdict.share === 1)
        if (verdict.share > 0 && verdict.share < 1) expect(verdict.why).toMatch(/\d|One/)
        expect(grade(content, value)).toEqual(verdict)
      }),
    )
  })

  it('does not mind in which order choices and pairs are sent', () => {
    fc.assert(
      fc.property(answers, fc.string(), ({ content, value }, seed) => {
        const random = seededRandom(seed)
        const mixed: ResponseValue =
          value.kind === 'choices'
            ? { ...value, optionIds: shuffled(value.optionIds, random) }
            : value.kind === 'pairs'
              ? { ...value, pairs: shuffled(value.pairs, random) }
              : value
        expect(grade(content, mixed)).toEqual(grade(content, value))
      }),
    )
  })
})
