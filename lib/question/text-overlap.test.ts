import { describe, expect, it } from 'vitest'
import { contentWords, wordOverlap } from './text-overlap'

describe('contentWords', () => {
  it('leaves out small words and endings', () => {
    expect([...contentWords('The critics were arguing about the visits')]).toEqual([
      'critic',
      'argu',
      'about',
      'visit',
    ])
  })
})

describe('wordOverlap', () => {
  it('is the share of the smaller set', () => {
    expect(wordOverlap(contentWords('Russian gas'), contentWords('cheap Russian gas from Siberia'))).toBe(1)
    expect(wordOverlap(contentWords('Russian gas'), contentWords('Russian oil'))).toBe(0.5)
    expect(wordOverlap(new Set(), contentWords('gas'))).toBe(0)
  })
})
