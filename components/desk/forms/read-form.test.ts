import { describe, expect, it } from 'vitest'
import { blankContent } from '@/lib/question/kinds/blank'
import { questionContentSchema, questionKindSchema, type QuestionContent } from '@/lib/question/question'
import { readForm } from './read-form'

/** A form with these fields, as a browser gives it. */
function formOf(fields: [string, string][]): FormData {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

describe('readForm', () => {
  it('reads a matching with its rows in their order, and keeps reasons only of what stayed as it was', () => {
    const before: QuestionContent = {
      kind: 'matching',
      stem: 'Old?',
      pairs: [
        { id: 'a', left: 'Cat', right: 'mammal', why: 'It has fur.' },
        { id: 'b', left: 'Newt', right: 'amphibian', why: 'It has gills.' },
      ],
      distractors: [{ id: 'c', text: 'bird', whyWrong: 'Nothing flies.' }],
    }
    const read = readForm(
      before,
      formOf([
        ['stem', ' What is it? '],
        ...[['part', 'b'] as const, ['part', 'a'] as const, ['part', 'z'] as const].map(
          ([n, v]): [string, string] => [n, v],
        ),
        ['left-a', 'Cat'],
        ['right-a', 'feline'],
        ['left-b', 'Newt'],
        ['right-b', 'amphibian'],
        ['left-z', 'Hen'],
        ['right-z', 'fowl'],
        ['distractors', 'bird\n\nfish'],
      ]),
    )
    expect(questionContentSchema.parse(read)).toEqual({
      kind: 'matching',
      stem: 'What is it?',
      pairs: [
        { id: 'b', left: 'Newt', right: 'amphibian', why: 'It has gills.' },
        { id: 'a', left: 'Cat', right: 'feline', why: null },
        { id: 'z', left: 'Hen', right: 'fowl', why: null },
      ],
      distractors: [
        { id: 'x0', text: 'bird', whyWrong: 'Nothing flies.' },
        { id: 'x1', text: 'fish', whyWrong: null },
      ],
    })
  })

  it('reads a number with its tolerance and units', () => {
    const read = readForm(
      blankContent('numeric'),
      formOf([
        ['stem', 'How long?'],
        ['value', '1,230.5'],
        ['tolerance', '2'],
        ['toleranceIn', 'percent'],
        ['unit', 'km'],
        ['isAsked', 'on'],
        ['others', 'm = 0.001\nmiles = 1.609'],
      ]),
    )
    expect(questionContentSchema.parse(read)).toMatchObject({
      value: 1230.5,
      tolerance: 2,
      unit: {
        text: 'km',
        isAsked: true,
        others: [
          { text: 'm', factor: 0.001 },
          { text: 'miles', factor: 1.609 },
        ],
      },
    })
  })

  it('reads several gaps and several keys', () => {
    const gaps = readForm(
      blankContent('gaps'),
      formOf([
        ['stem', 'The _____ and the _____.'],
        ['part', 'a'],
        ['part', 'b'],
        ['answer-a', 'sun'],
        ['accepted-a', 'star; day star ;'],
        ['wrong-a', ''],
        ['answer-b', 'moon'],
        ['accepted-b', ''],
        ['wrong-b', 'tide'],
      ]),
    )
    expect(questionContentSchema.parse(gaps)).toMatchObject({
      gaps: [
        { answer: 'sun', accepted: ['star', 'day star'], wrong: [] },
        { answer: 'moon', accepted: [], wrong: ['tide'] },
      ],
    })
    const multi = readForm(
      blankContent('multi'),
      formOf([
        ...[
          ['stem', 'Which?'],
          ['part', 'a'],
          ['part', 'b'],
          ['part', 'c'],
          ['key', 'a'],
          ['key', 'c'],
        ].map(([n, v]): [string, string] => [n!, v!]),
        ['text-a', 'A'],
        ['text-b', 'B'],
        ['text-c', 'C'],
      ]),
    )
    expect(questionContentSchema.parse(multi)).toMatchObject({ keyIds: ['a', 'c'] })
  })

  it.each(questionKindSchema.options)('says of an empty form for %s that something is missing', (kind) => {
    const read = questionContentSchema.safeParse(readForm(blankContent(kind), new FormData()))
    expect(read.success).toBe(false)
  })
})
