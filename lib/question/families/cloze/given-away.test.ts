import { describe, expect, it } from 'vitest'
import { isGivenAway } from './cloze-questions'

describe('isGivenAway', () => {
  it('finds the answer, its family, its country and its initials in the rest', () => {
    expect(isGivenAway('Poland', 'The Polish army left Warsaw.')).toBe(true)
    expect(isGivenAway('Olympia', 'The Olympic Games took place there.')).toBe(true)
    expect(isGivenAway('Warsaw Stock Exchange', 'The (WSE) has 374 members.')).toBe(true)
    expect(isGivenAway('12', 'It has 12 towers.')).toBe(true)
    expect(isGivenAway('construction', 'The other is called reconstruction.')).toBe(true)
    expect(isGivenAway('12', 'It has 120 towers.')).toBe(false)
    expect(isGivenAway('Bergen', 'The port has 120 ships.')).toBe(false)
  })
})
