import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { MOST_WORDS } from './network'
import { isProjectiveTree } from './projective'
import { readWords } from './read-words'

const model = loadLanguageModel()
const joint = model.labels.indexOf('parataxis')
const read = (words: string[]) => readWords(words, model)
const treeOf = (heads: readonly number[]): number[] =>
  heads.map((head) => (head === heads.length ? 0 : head + 1))

const anyWords = fc.array(
  fc.oneof(
    fc.constantFrom('the', 'Cats', 'chased', 'and', ',', 'who', '1999', "'s", 'of', '🙂', 'ЖУК', '漢字'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  ),
  { minLength: 1, maxLength: 40 },
)

describe('readWords', () => {
  it('makes one projective tree and certainties from 0 to 1 of any words, and the same ones again', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const reading = read(words)
        expect(isProjectiveTree(treeOf(reading.heads))).toBe(true)
        for (const certainty of [...reading.certainty, ...reading.entityCertainty]) {
          expect(certainty).toBeGreaterThanOrEqual(0)
          expect(certainty).toBeLessThanOrEqual(1.000001)
        }
        expect(read(words)).toEqual(reading)
      }),
      { numRuns: 40 },
    )
  })

  it('reads an overlong sentence in pieces and trusts none of the joints', () => {
    const clause = ['the', 'old', 'cat', 'chased', 'a', 'mouse', ',', 'and']
    const words = Array.from({ length: 5 * MOST_WORDS }, (_, i) => clause[i % clause.length]!)
    const { heads, labels, certainty } = read(words)
    expect(heads).toHaveLength(words.length)
    expect(heads.filter((head) => head === words.length)).toHaveLength(1)
    const root = heads.indexOf(words.length)
    const joints = heads.flatMap((head, i) =>
      head === root && labels[i] === joint && i > MOST_WORDS ? [i] : [],
    )
    expect(joints.length).toBeGreaterThanOrEqual(4)
    for (const place of joints) expect(certainty[place]).toBe(0)
  })

  it('reads nothing of nothing', () => {
    expect(read([]).heads).toEqual([])
  })
})
