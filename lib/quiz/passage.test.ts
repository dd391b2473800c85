import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makePassage } from './passage'

const text = [
  'Heading',
  'The timing drew attention. Critics argued that it lent legitimacy to the operation; supporters answered. It ended soon.',
  'Another paragraph.',
].join('\n\n')

const around = (quote: string) => {
  const start = text.indexOf(quote)
  return makePassage({ articleId: 'a', title: 'A visit', text }, { start, end: start + quote.length })
}

describe('makePassage', () => {
  it('shows the quote within its own paragraph', () => {
    expect(around('Critics argued that it lent legitimacy to the operation;')).toEqual({
      articleId: 'a',
      articleTitle: 'A visit',
      before: 'The timing drew attention. ',
      quote: 'Critics argued that it lent legitimacy to the operation;',
      after: ' supporters answered. It ended soon.',
    })
    expect(around('Heading')).toMatchObject({ before: '', after: '' })
    expect(around('Another paragraph.')).toMatchObject({ before: '', after: '' })
  })

  it('cuts a long paragraph at sentences', () => {
    const sentence = 'This sentence is one of many that all say the same thing in the same words. '
    const long = `${sentence.repeat(20)}Here it is. ${sentence.repeat(20)}`
    const start = long.indexOf('Here it is.')
    const passage = makePassage({ articleId: null, title: '', text: long }, { start, end: start + 11 })
    expect(passage.before).toBe(sentence.repeat(2))
    expect(passage.after).toBe(` ${sentence.repeat(2)}`.trimEnd())
  })

  it('is always a piece of the text, around the span', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '. ', '\n', ' ') }),
        fc.nat(),
        fc.nat(),
        (body, a, b) => {
          const [start, end] = [a % (body.length + 1), b % (body.length + 1)].sort((x, y) => x - y) as [
            number,
            number,
          ]
          const passage = makePassage({ articleId: null, title: '', text: body }, { start, end })
          expect(passage.quote).toBe(body.slice(start, end))
          expect(body.slice(0, start).endsWith(passage.before)).toBe(true)
          expect(body.slice(end).startsWith(passage.after)).toBe(true)
        },
      ),
    )
  })
})
