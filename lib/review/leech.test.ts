import { describe, expect, it } from 'vitest'
import { isLeechNotice, leechNotice } from './leech'

const facts = { isOwn: true, hasPassage: true, answerWords: 2, oftenGiven: null }

describe('leeches', () => {
  it('are spoken of at 8 lapses and then at every 4', () => {
    const spoken = Array.from({ length: 24 }, (_, i) => i + 1).filter(isLeechNotice)
    expect(spoken).toEqual([8, 12, 16, 20, 24])
  })

  it('are noticed by the lapse itself, not by later successes', () => {
    expect(leechNotice(7, 8, facts)?.lapses).toBe(8)
    expect(leechNotice(8, 8, facts)).toBeNull()
    expect(leechNotice(8, 9, facts)).toBeNull()
  })

  it('are advised on by what is known of them', () => {
    expect(leechNotice(7, 8, facts)?.advice).toEqual(['mend-question', 'read-passage', 'suspend'])
    const confused = { ...facts, answerWords: 9, oftenGiven: { text: 'Rhine', count: 4 } }
    expect(leechNotice(7, 8, confused)?.advice.slice(0, 2)).toEqual(['tell-apart', 'split-answer'])
    expect(leechNotice(7, 8, { ...facts, isOwn: false, hasPassage: false })?.advice).toEqual(['suspend'])
  })
})
