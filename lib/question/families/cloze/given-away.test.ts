import { describe, expect, it } from 'vitest'
import { isAbbreviated, isGivenAway } from './given-away'

describe('isGivenAway', () => {
  it('finds the answer, its family, its country and its initials in the rest', () => {
    expect(isGivenAway('Poland', 'The Polish army left Warsaw.')).toBe(true)
    expect(isGivenAway('Olympia', 'The Olympic Games took place there.')).toBe(true)
    expect(isGivenAway('Warsaw Stock Exchange', 'The (WSE) has 374 members.')).toBe(true)
    expect(isGivenAway('12', 'It has 12 towers.')).toBe(true)
    expect(isGivenAway('construction', 'The other is called reconstruction.')).toBe(true)
    expect(isGivenAway('genetics', 'It tells how genes are passed on.')).toBe(true)
    expect(isGivenAway('companies', 'They live by competition.')).toBe(false)
    expect(isGivenAway('12', 'It has 120 towers.')).toBe(false)
    expect(isGivenAway('Bergen', 'The port has 120 ships.')).toBe(false)
  })
})

describe('isGivenAway of two that are set against each other', () => {
  it('finds the other one in the rest', () => {
    expect(isGivenAway('presynaptic', 'Each pairs with a postsynaptic neuron.')).toBe(true)
    expect(isGivenAway('vertical', 'Quantity is placed on the horizontal axis.')).toBe(true)
    expect(isGivenAway('horizontal', 'Price is placed on the vertical axis.')).toBe(true)
    expect(isGivenAway('precipitation', 'The post office is closed.')).toBe(false)
    expect(isGivenAway('vertical', 'Quantity is placed on this axis.')).toBe(false)
  })
})

describe('isAbbreviated', () => {
  it('finds a short form right behind the gap', () => {
    const isShort = (answer: string, after: string) =>
      isAbbreviated({ before: 'Energy is told in ', answer, after })
    expect(isShort('calories', ' (cal).')).toBe(true)
    expect(isShort('Actinium', ', Ac, is the first of them.')).toBe(true)
    expect(isShort('kinetic', ' energy KE of the ball.')).toBe(true)
    expect(isShort('calories', ' (see below).')).toBe(false)
    expect(isShort('kinetic', ' energy of the NASA probe.')).toBe(false)
    expect(isShort('joules', ', a unit of energy.')).toBe(false)
  })
})
