import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evidenceSegments } from './evidence-segments'

const spansIn = (length: number) =>
  fc.array(
    fc.tuple(fc.nat(length), fc.nat(length), fc.constantFrom('a', 'b', 'c')).map(([x, y, questionId]) => ({
      start: Math.min(x, y),
      end: Math.max(x, y),
      questionId,
    })),
  )

describe('evidenceSegments', () => {
  it('loses and doubles no character, whatever the spans', () => {
    fc.assert(
      fc.property(
        fc
          .string({ minLength: 1, maxLength: 60 })
          .chain((text) => fc.tuple(fc.constant(text), spansIn(text.length))),
        ([text, spans]) => {
          const segments = evidenceSegments(text, { start: 0, end: text.length }, spans)
          expect(segments.map((segment) => segment.text).join('')).toBe(text)
          for (const segment of segments) expect(segment.text).toBe(text.slice(segment.start, segment.end))
        },
      ),
    )
  })

  it('names every question whose evidence covers a segment', () => {
    const text = 'Tides rise. Tides fall.'
    const segments = evidenceSegments(text, { start: 0, end: text.length }, [
      { start: 0, end: 11, questionId: 'first' },
      { start: 6, end: 23, questionId: 'second' },
    ])
    expect(segments.map(({ text, questionIds }) => [text, questionIds])).toEqual([
      ['Tides ', ['first']],
      ['rise.', ['first', 'second']],
      [' Tides fall.', ['second']],
    ])
  })

  it('ends at the edges of the block', () => {
    const text = 'One.\n\nTwo.'
    expect(evidenceSegments(text, { start: 6, end: 10 }, [{ start: 0, end: 10, questionId: 'q' }])).toEqual([
      { start: 6, end: 10, text: 'Two.', questionIds: ['q'], isSought: false },
    ])
  })

  it('tells the passage that is sought apart, whether a question rests on it or not', () => {
    const text = 'Tides rise. Tides fall.'
    const spans = [{ start: 0, end: 11, questionId: 'first' }]
    const segments = evidenceSegments(text, { start: 0, end: text.length }, spans, { start: 6, end: 17 })
    expect(segments.map(({ text, questionIds, isSought }) => [text, questionIds, isSought])).toEqual([
      ['Tides ', ['first'], false],
      ['rise.', ['first'], true],
      [' Tides', [], true],
      [' fall.', [], false],
    ])
  })
})
