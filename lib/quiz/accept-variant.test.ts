import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ContentOf } from '@/lib/question/question'
import { asksTheSame, withLaterAccepted, withVariant } from './accept-variant'

const cloze: ContentOf<'cloze'> = { kind: 'cloze', stem: 'The _____.', answer: 'monsoon', accepted: [] }
const gaps: ContentOf<'gaps'> = {
  kind: 'gaps',
  stem: '_____ and _____',
  gaps: [
    { answer: 'river', accepted: [], wrong: [] },
    { answer: 'canal', accepted: [], wrong: ['road'] },
  ],
}

describe('withVariant', () => {
  it('adds an answer once, however often it is accepted', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ''),
        (text) => {
          const once = withVariant(cloze, { text, gapAt: null })
          if (!once.ok) throw new Error(once.error)
          expect(withVariant(once.value, { text: ` ${text} `, gapAt: null })).toEqual(once)
          expect(asksTheSame(cloze, once.value)).toBe(true)
        },
      ),
    )
  })

  it('adds to the typed gap that is meant, and to no other', () => {
    expect(withVariant(gaps, { text: 'stream', gapAt: 0 })).toMatchObject({
      ok: true,
      value: { gaps: [{ accepted: ['stream'] }, { accepted: [] }] },
    })
    for (const gapAt of [1, 2, null]) expect(withVariant(gaps, { text: 'road', gapAt }).ok).toBe(false)
  })

  it('refuses what is nothing, too long, too much, or not typed', () => {
    const full = { ...cloze, accepted: Array.from({ length: 30 }, (_, at) => `word${at}`) }
    expect(withVariant(full, { text: 'other', gapAt: null }).ok).toBe(false)
    for (const text of ['', '  ', 'x'.repeat(301)])
      expect(withVariant(cloze, { text, gapAt: null }).ok).toBe(false)
    const tf = { kind: 'tf', stem: 'So?', truth: true, correction: null } as const
    expect(withVariant(tf, { text: 'True', gapAt: null }).ok).toBe(false)
  })
})

describe('withLaterAccepted', () => {
  it('takes what was accepted since, unless the question was rewritten', () => {
    const later = { ...cloze, accepted: ['rain'] }
    expect(withLaterAccepted(cloze, later)).toEqual(later)
    expect(withLaterAccepted(cloze, { ...later, answer: 'typhoon' })).toEqual(cloze)
    expect(withLaterAccepted(cloze, { ...later, stem: 'A _____.' })).toEqual(cloze)
  })
})
