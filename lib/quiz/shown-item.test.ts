import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/core/random'
import type { ContentOf } from '@/lib/question/question'
import { partsOf, showItem } from './shown-item'

const things = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: `own-${i}`, text: `Thing ${i}`, why: null }))
const ordering = (count: number): ContentOf<'ordering'> => ({
  kind: 'ordering',
  stem: 'Order?',
  items: things(count),
})
const matching: ContentOf<'matching'> = {
  kind: 'matching',
  stem: 'Match?',
  pairs: [
    { id: 'own-cat', left: 'Cat', right: 'mammal', why: null },
    { id: 'own-dog', left: 'Dog', right: 'Mammal', why: null },
    { id: 'own-newt', left: 'Newt', right: 'amphibian', why: null },
  ],
  distractors: [{ id: 'own-bird', text: 'bird', whyWrong: null }],
}

describe('showItem', () => {
  it('shows each thing to order once, and never in the right order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 8 }), fc.string(), (count, seed) => {
        const { options } = showItem(ordering(count), false, seededRandom(seed))
        const shown = options.map(({ optionId }) => optionId)
        const right = things(count).map(({ id }) => id)
        expect([...shown].sort()).toEqual([...right].sort())
        expect(shown).not.toEqual(right)
      }),
    )
  })

  it('shows a right side that two pairs share once, and shuffles although options are to stay as written', () => {
    expect(partsOf(matching).map(({ text }) => text)).toEqual(['mammal', 'amphibian', 'bird'])
    const orders = new Set(
      Array.from({ length: 60 }, (_, seed) =>
        showItem(matching, false, seededRandom(String(seed)))
          .options.map(({ optionId }) => optionId)
          .join(),
      ),
    )
    expect(orders.size).toBe(6)
  })

  it('gives ids that are all different and say nothing', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const used = new Set<string>()
        const { options, rows } = showItem(matching, true, seededRandom(seed), used)
        const ids = [...options, ...rows].map(({ shownId }) => shownId)
        expect(new Set(ids).size).toBe(6)
        expect(used.size).toBe(6)
        for (const id of ids) expect(id).toMatch(/^[2-9a-z]{10}$/)
      }),
    )
  })

  it('leaves away about half of what is wrong, never what is right, and never all', () => {
    const choice = (wrong: number): ContentOf<'mcq'> => ({
      kind: 'mcq',
      stem: 'Which?',
      options: Array.from({ length: wrong + 1 }, (_, i) => ({
        id: `own-${i}`,
        text: `${i}`,
        whyWrong: null,
      })),
      keyId: 'own-0',
    })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.boolean(), fc.string(), (wrong, isShuffled, seed) => {
        const { options } = showItem(choice(wrong), isShuffled, seededRandom(seed), new Set(), true)
        const ids = options.map(({ optionId }) => optionId)
        expect(ids).toContain('own-0')
        expect(ids).toHaveLength(1 + Math.ceil(wrong / 2))
        if (!isShuffled) expect(ids).toEqual([...ids].sort())
      }),
    )
    expect(showItem(ordering(4), true, seededRandom('o'), new Set(), true).options).toHaveLength(4)
    const { options } = showItem(matching, true, seededRandom('m'), new Set(), true)
    expect(options.map(({ optionId }) => optionId)).toEqual(expect.arrayContaining(['own-cat', 'own-newt']))
  })
})
