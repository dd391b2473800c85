import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SortedLines } from './sorted-lines'

describe('SortedLines', () => {
  it('finds each line by its key and nothing else', () => {
    const word = fc.string({ minLength: 1 }).filter((text) => !/[\n\ud800-\udfff]/.test(text))
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1 }), word, (words, other) => {
        const sorted = [...words].sort((a, b) => (a < b ? -1 : 1))
        const lines = new SortedLines(new TextEncoder().encode(sorted.join('\n')))
        expect(lines.count).toBe(sorted.length)
        sorted.forEach((text, place) => expect(lines.find(text)).toBe(place))
        if (!words.includes(other)) expect(lines.find(other)).toBeNull()
      }),
    )
  })
})
