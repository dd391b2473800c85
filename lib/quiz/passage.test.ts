import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spansOverlap } from '@/lib/core/span'
import { makePassage } from './passage'

const text = [
  'Heading',
  'The timing drew attention. Critics argued that it lent legitimacy to the operation; supporters answered. It ended soon.',
  'Another paragraph.',
].join('\n\n')

const around = (quote: string) => {
  const start = text.indexOf(quote)
  return makePassage(
    { articleId: 'a', title: 'A visit', text },
    { evidenceId: 'e', start, end: start + quote.length },
  )
}

describe('makePassage', () => {
  it('shows the quote within its own paragraph', () => {
    expect(around('Critics argued that it lent legitimacy to the operation;')).toEqual({
      articleId: 'a',
      evidenceId: 'e',
      articleTitle: 'A visit',
      before: 'The timing drew attention. ',
      quote: 'Critics argued that it lent legitimacy to the operation;',
      after: ' supporters answered. It ended soon.',
    })
    expect(around('Heading')).toMatchObject({ before: '', after: '' })
    expect(around('Another paragraph.')).toMatchObject({ before: '', after: '' })
  })

  it('shows nothing of what answers other questions', () => {
    const quote = 'Critics argued that it lent legitimacy to the operation;'
    const start = text.indexOf(quote)
    const spanOf = (words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    })
    const hidden = [
      spanOf('The timing drew attention.'),
      spanOf('supporters answered. It ended'),
      spanOf('Heading'),
    ]
    const passage = makePassage(
      { articleId: 'a', title: 'A visit', text },
      { evidenceId: 'e', start, end: start + quote.length },
      hidden,
    )
    expect(passage).toMatchObject({ before: '', quote, after: '' })
  })

  it('cuts a long paragraph at sentences', () => {
    const sentence = 'This sentence is one of many that all say the same thing in the same words. '
    const long = `${sentence.repeat(20)}Here it is. ${sentence.repeat(20)}`
    const start = long.indexOf('Here it is.')
    const passage = makePassage(
      { articleId: null, title: '', text: long },
      { evidenceId: 'e', start, end: start + 11 },
    )
    expect(passage.before).toBe(sentence.repeat(2))
    expect(passage.after).toBe(` ${sentence.repeat(2)}`.trimEnd())
  })

  it('is always a piece of the text, around the span, and clear of what is hidden', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '. ', '\n', ' ') }),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 }),
        (body, ends) => {
          const [span, ...hidden] = ends.map(([a, b]) => {
            const [start, end] = [a % (body.length + 1), b % (body.length + 1)].sort((x, y) => x - y)
            return { start: start!, end: end! }
          })
          const { start, end } = span!
          const passage = makePassage(
            { articleId: null, title: '', text: body },
            { evidenceId: 'e', ...span! },
            hidden,
          )
          expect(passage.quote).toBe(body.slice(start, end))
          expect(body.slice(0, start).endsWith(passage.before)).toBe(true)
          expect(body.slice(end).startsWith(passage.after)).toBe(true)
          const context = [
            { start: start - passage.before.length, end: start },
            { start: end, end: end + passage.after.length },
          ]
          for (const side of context) {
            for (const secret of hidden) {
              if (side.start < side.end && secret.start < secret.end)
                expect(spansOverlap(side, secret)).toBe(false)
            }
          }
        },
      ),
    )
  })
})
