import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCanonicalText } from './canonical'

const nothing = { control: 0, byteOrderMark: 0, zeroWidth: 0, loneSurrogate: 0 }

describe('toCanonicalText', () => {
  it('leaves a clean text as it is: accents, scripts, joiners and emoji', () => {
    const text = 'Dvořák wrote\tto שלום and می‌خواهم.\n\n👩‍🚀 – naïve, e\u0301, 日本。'
    expect(toCanonicalText(text)).toEqual({ text, removed: nothing })
  })

  it('makes every newline \\n and every space a space', () => {
    expect(toCanonicalText('a\r\nb\rc\fd\u2028e\u0085f\u00a0g\u202fh').text).toBe('a\nb\nc\nd\ne\nf g h')
  })

  it('removes what cannot be seen or kept, and counts it', () => {
    expect(toCanonicalText('\ufeffA\u0000\u0007B\u200b\u00adC\u202eD\ud83d E\udc00')).toEqual({
      text: 'ABCD\ufffd E\ufffd',
      removed: { control: 3, byteOrderMark: 1, zeroWidth: 2, loneSurrogate: 2 },
    })
  })

  it('never makes a pair of what stood apart', () => {
    expect(toCanonicalText('\ud83d\u0000\ude00').text).toBe('\ufffd\ufffd')
  })

  it('is idempotent for any string', () => {
    const unit = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom('\r', '\n', '\u0000', '\ud83d', '\ude00', '\ufeff', '\u200d'),
    )
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
        const { text } = toCanonicalText(units.join(''))
        expect(toCanonicalText(text)).toEqual({ text, removed: nothing })
        expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/)
      }),
      { numRuns: 1000 },
    )
  })
})
