import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countHolding, entriesHolding, indexSentences, shareIn } from './sentence-index'

const sentence = fc.array(fc.constantFrom('canal', 'ship', 'war', 'loan', 'port', 'sea', 'sand'), {
  maxLength: 6,
})

describe('entriesHolding', () => {
  it('finds what a look at every sentence finds', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { maxLength: 12 }),
        sentence,
        fc.constantFrom(0.5, 0.6, 0.75, 1),
        (sentences, wanted, share) => {
          const sets = sentences.map((words) => new Set(words))
          const words = new Set(wanted)
          const index = indexSentences(sets)
          const found = new Set(entriesHolding(index, words, share))
          for (const [id, held] of sets.entries())
            expect(found.has(index.entryOf[id]!)).toBe(words.size > 0 && shareIn(words, held) >= share)
        },
      ),
    )
  })
})

describe('countHolding', () => {
  it('counts sentences that are told again', () => {
    const index = indexSentences([new Set(['canal', 'war']), new Set(['war', 'canal']), new Set(['war'])])
    expect(index.entries).toHaveLength(2)
    expect(countHolding(index, new Set(['canal']))).toBe(2)
    expect(countHolding(index, new Set(['war']))).toBe(3)
    expect(countHolding(index, new Set(['sea']))).toBe(0)
    expect(countHolding(index, new Set())).toBe(0)
  })
})
