import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { QuestionContent } from '@/lib/question/question'
import {
  countChoices,
  describeItem,
  discriminationIndex,
  facilityIndex,
  type GivenAnswer,
} from './item-statistics'

const rowArbitrary = fc.record({
  mark: fc.integer({ min: 0, max: 5 }),
  rest: fc.integer({ min: 0, max: 40 }),
})

describe('facilityIndex', () => {
  it('has the golden values', () => {
    expect(facilityIndex([1, 1, 0, 1], 1)).toBe(0.75)
    expect(facilityIndex([2, 1, 0], 2)).toBe(0.5)
    expect(facilityIndex([0, 0], 1)).toBe(0)
  })

  it('is null, not 0, if nobody was asked', () => expect(facilityIndex([], 1)).toBeNull())

  it('stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 0.3, noNaN: true }), { minLength: 1 }), (marks) => {
        const facility = facilityIndex(marks, 0.3)!
        expect(facility).toBeGreaterThanOrEqual(0)
        expect(facility).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('discriminationIndex', () => {
  const rows = (marks: number[], rests: number[]) => marks.map((mark, i) => ({ mark, rest: rests[i]! }))

  it('has the golden values', () => {
    expect(discriminationIndex(rows([1, 1, 0, 0], [4, 3, 2, 1]))).toBeCloseTo(2 / Math.sqrt(5), 12)
    expect(discriminationIndex(rows([0, 0, 1, 1], [4, 3, 2, 1]))).toBeCloseTo(-2 / Math.sqrt(5), 12)
    expect(discriminationIndex(rows([1, 0, 1, 0], [2, 2, 1, 1]))).toBeCloseTo(0, 12)
    // cov = 43/5 - 1.2 · 6 = 1.4, var(mark) = 0.56, var(rest) = 5.2.
    expect(discriminationIndex(rows([2, 1, 0, 2, 1], [9, 6, 4, 8, 3]))).toBeCloseTo(
      1.4 / Math.sqrt(0.56 * 5.2),
      12,
    )
  })

  it('is null where it is not defined', () => {
    expect(discriminationIndex([])).toBeNull()
    expect(discriminationIndex(rows([1, 0], [3, 1]))).toBeNull()
    expect(discriminationIndex(rows([1, 1, 1], [3, 1, 2]))).toBeNull()
    expect(discriminationIndex(rows([1, 0, 1], [2, 2, 2]))).toBeNull()
    expect(discriminationIndex(rows([0.1, 0.1, 0.1], [0.3, 0.1, 0.2]))).toBeNull()
  })

  it('stays in [-1, 1], turns with its sign, and does not care for order or scale', () => {
    fc.assert(
      fc.property(fc.array(rowArbitrary, { minLength: 3, maxLength: 40 }), (answers) => {
        const index = discriminationIndex(answers)
        const scaled = discriminationIndex(
          answers.map((row) => ({ mark: row.mark * 3, rest: row.rest * 7 + 2 })),
        )
        const turned = discriminationIndex(
          answers.map((row) => ({ mark: -row.mark, rest: row.rest })).reverse(),
        )
        if (index === null) {
          expect([scaled, turned]).toEqual([null, null])
          return
        }
        expect(Math.abs(index)).toBeLessThanOrEqual(1)
        expect(scaled).toBeCloseTo(index, 9)
        expect(turned).toBeCloseTo(-index, 9)
      }),
    )
  })
})

describe('countChoices', () => {
  const mcq: QuestionContent = {
    kind: 'mcq',
    stem: 'Which?',
    options: ['a', 'b', 'c'].map((id) => ({ id, text: id.toUpperCase(), whyWrong: null })),
    keyId: 'b',
  }
  /** Each person sees other ids for the same options. */
  const chose = (optionId: string | null, person: number): GivenAnswer =>
    ({
      value: optionId && { kind: 'choice', optionId: `${person}-${optionId}` },
      item: { options: ['c', 'a', 'b'].map((id) => ({ shownId: `${person}-${id}`, optionId: id })) },
      isCorrect: optionId === 'b',
    }) as GivenAnswer

  it('counts options over attempts that showed them under other ids', () => {
    const answers = ['b', 'a', 'b', null, 'b'].map(chose)
    expect(countChoices(mcq, answers)).toEqual({
      choices: [
        { text: 'B', isKey: true, count: 3 },
        { text: 'A', isKey: false, count: 1 },
        { text: 'C', isKey: false, count: 0 },
      ],
      blankCount: 1,
    })
  })

  it('counts typed answers by their words', () => {
    const short: QuestionContent = { kind: 'short', stem: 'What?', answer: 'Lens', accepted: [] }
    const typed = (text: string, isCorrect: boolean): GivenAnswer => ({
      value: { kind: 'text', text },
      item: { options: [], rows: [] },
      isCorrect,
    })
    expect(
      countChoices(short, [
        typed('lens', true),
        typed(' Lens ', true),
        typed('prism', false),
        typed(' ', false),
      ]),
    ).toEqual({
      choices: [
        { text: 'lens', isKey: true, count: 2 },
        { text: 'prism', isKey: false, count: 1 },
      ],
      blankCount: 1,
    })
  })

  it('loses nobody', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', null), { maxLength: 30 }), (chosen) => {
        const { choices, blankCount } = countChoices(mcq, chosen.map(chose))
        expect(choices.reduce((sum, choice) => sum + choice.count, blankCount)).toBe(chosen.length)
      }),
    )
  })
})

describe('describeItem', () => {
  it.each([
    [null, null, 0, /Nobody/],
    [1, null, 2, /Too few/],
    [0.95, 0.3, 20, /Almost everyone/],
    [0.2, 0.3, 20, /Fewer than a third/],
    [0.2, -0.4, 20, /Check its right answer/],
    [0.5, 0.02, 20, /says little/],
    [0.5, 0.5, 20, /About half/],
    [0.5, null, 20, /About half/],
    [0.8, 0.5, 20, /Most/],
    [2 / 3, 0.5, 6, /Most/],
    [1 / 3, 0.5, 6, /Fewer than half/],
  ])('facility %s, discrimination %s, %s people', (facility, discrimination, peopleCount, words) => {
    expect(describeItem({ facility, discrimination, peopleCount })).toMatch(words)
  })
})
