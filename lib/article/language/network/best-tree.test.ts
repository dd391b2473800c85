import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestTree } from './best-tree'
import { isProjectiveTree } from './projective'

/** Every way to give `count` words heads that make a projective tree. */
function everyTree(count: number): number[][] {
  const trees: number[][] = []
  const extend = (heads: number[]): void => {
    if (heads.length === count) {
      if (isProjectiveTree(heads)) trees.push(heads)
      return
    }
    for (let head = 0; head <= count; head++) if (head !== heads.length + 1) extend([...heads, head])
  }
  extend([])
  return trees
}

describe('bestTree', () => {
  it.each([1, 2, 3, 4, 5])('finds what trying all trees of %i words finds', (count) => {
    const trees = everyTree(count)
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), {
          minLength: (count + 1) ** 2,
          maxLength: (count + 1) ** 2,
        }),
        (values) => {
          const score = (head: number, child: number): number => values[head * (count + 1) + child]!
          const sum = (heads: readonly number[]): number =>
            heads.reduce((total, head, i) => total + score(head, i + 1), 0)
          const found = bestTree(count, score)
          expect(isProjectiveTree(found)).toBe(true)
          expect(sum(found)).toBe(Math.max(...trees.map(sum)))
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('isProjectiveTree', () => {
  it.each([
    [[2, 0, 2], true],
    [[0, 0], false],
    [[2, 1, 0], false],
    [[3, 4, 0, 3], false],
    [[3, 0, 2, 1], false],
  ])('%j: %s', (heads, expected) => {
    expect(isProjectiveTree(heads)).toBe(expected)
  })
})
