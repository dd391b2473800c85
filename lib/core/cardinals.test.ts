import { describe, expect, it } from 'vitest'
import { cardinalOf } from './cardinals'

describe('cardinalOf', () => {
  it.each([
    ['zero', 0],
    ['nineteen', 19],
    ['twenty', 20],
    ['ninety-nine', 99],
    ['ten-five', null],
    ['twenty-ten', null],
    ['twenty-', null],
    ['forty-one-two', null],
    ['seventh', null],
    ['', null],
  ])('reads %s', (word, value) => expect(cardinalOf(word)).toBe(value))
})
