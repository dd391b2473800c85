import { describe, expect, it } from 'vitest'
import { AGAIN, EASY, GOOD, HARD } from './rating'
import { nextStanding } from './steps'

describe('nextStanding', () => {
  it('leads a new card through 1 and 10 minutes into review', () => {
    expect(nextStanding('new', 0, GOOD)).toEqual({ state: 'learning', step: 1, minutes: 10 })
    expect(nextStanding('learning', 1, GOOD)).toEqual({ state: 'review' })
  })

  it('sends Again to the first step, keeps Hard where it is, and lets Easy leave at once', () => {
    expect(nextStanding('learning', 1, AGAIN)).toEqual({ state: 'learning', step: 0, minutes: 1 })
    expect(nextStanding('new', 0, HARD)).toEqual({ state: 'learning', step: 0, minutes: 5.5 })
    expect(nextStanding('learning', 1, HARD)).toEqual({ state: 'learning', step: 1, minutes: 10 })
    expect(nextStanding('new', 0, EASY)).toEqual({ state: 'review' })
  })

  it('sends a forgotten card through relearning, and no other', () => {
    expect(nextStanding('review', 0, AGAIN)).toEqual({ state: 'relearning', step: 0, minutes: 10 })
    for (const rating of [HARD, GOOD, EASY] as const) {
      expect(nextStanding('review', 0, rating)).toEqual({ state: 'review' })
    }
    expect(nextStanding('relearning', 0, GOOD)).toEqual({ state: 'review' })
    expect(nextStanding('relearning', 0, HARD)).toEqual({ state: 'relearning', step: 0, minutes: 10 })
  })

  it('goes on from the last step where the list has become shorter, and without steps goes straight to review', () => {
    expect(nextStanding('learning', 4, GOOD, [1, 10])).toEqual({ state: 'review' })
    expect(nextStanding('learning', 4, AGAIN, [1, 10])).toEqual({ state: 'learning', step: 0, minutes: 1 })
    expect(nextStanding('new', 0, AGAIN, [], [])).toEqual({ state: 'review' })
    expect(nextStanding('review', 0, AGAIN, [], [])).toEqual({ state: 'review' })
  })
})
