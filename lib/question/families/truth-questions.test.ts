import { describe, expect, it } from 'vitest'
import { areOpposed, exchange } from './truth-falsehoods'
import { withGap } from './cloze-questions'

describe('areOpposed', () => {
  it('holds only for one side against the other', () => {
    expect(areOpposed('Supporters of the plan', 'critics')).toBe(true)
    expect(areOpposed('The government', 'supporters of the plan')).toBe(false)
    expect(areOpposed('critics', 'the opposition')).toBe(false)
  })
})

describe('exchange', () => {
  it('changes one word and the article before it', () => {
    expect(exchange('It was an early start', 'early', 'late')).toBe('It was a late start')
    expect(exchange('It has a narrow harbour', 'narrow', 'open')).toBe('It has an open harbour')
  })

  it('refuses what stands there twice, not at all, or inside a word', () => {
    expect(exchange('more and more', 'more', 'less')).toBeNull()
    expect(exchange('nothing here', 'more', 'less')).toBeNull()
    expect(exchange('the furthermost point', 'more', 'less')).toBeNull()
    expect(exchange('the 1950s', '1950', '1960')).toBeNull()
  })
})

describe('withGap', () => {
  it('leaves out the one occurrence of the answer and does not give its first letter away', () => {
    expect(withGap('Heat is the danger', 'Heat')).toBe('_____ is the danger')
    expect(withGap('It was an American ship', 'American')).toBe('It was a(n) _____ ship')
    expect(withGap('Egypt left Egypt', 'Egypt')).toBeNull()
    expect(withGap('The Egyptians left', 'Egypt')).toBeNull()
  })
})
