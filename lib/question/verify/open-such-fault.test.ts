import { describe, expect, it } from 'vitest'
import { openSuchFault } from './open-such-fault'

describe('openSuchFault', () => {
  it.each([
    'Weavers of Riesa are the best for such a trade. Why?',
    'From “The Trades of Riesa”: Weavers of Riesa are the best for such a trade. Why?',
  ])('rejects %s', (stem) => {
    expect(openSuchFault({ stem })).toBe('stem-reference')
  })

  it.each([
    'Weavers ply the oldest trade of Riesa. When was such a trade allowed?',
    'Why did the mill need such a heavy wheel that no boat could carry it?',
    'Why did Riesa keep trades such as weaving?',
  ])('takes %s', (stem) => {
    expect(openSuchFault({ stem })).toBeNull()
  })
})
