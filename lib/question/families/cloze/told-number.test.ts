import { describe, expect, it } from 'vitest'
import { isToldByPrefix } from './told-number'

describe('isToldByPrefix', () => {
  it('finds the number at the start of a word', () => {
    expect(isToldByPrefix('A tripeptide is made of three amino acids.', 'three')).toBe(true)
    expect(isToldByPrefix('The hexagon of Bergen has 6 towers.', '6')).toBe(true)
  })

  it('finds none in words that only begin alike, or with another number', () => {
    expect(isToldByPrefix('The trial of Bergen had three judges.', 'three')).toBe(false)
    expect(isToldByPrefix('A tripeptide is cut by two enzymes.', 'two')).toBe(false)
    expect(isToldByPrefix('In October 8 ships sank.', '8')).toBe(false)
  })
})
