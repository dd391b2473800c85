import { describe, expect, it } from 'vitest'
import { answersLeft } from './answers-left'
import { newCard, type CardState } from './card'

const card = (state: CardState, step = 0) => ({
  cardId: `${state} ${step}`,
  schedule: { ...newCard(new Date(0), 0), state, step },
  articleId: null,
  evidence: null,
})

describe('answersLeft', () => {
  it('counts every step that a card still has to take, so that each right answer takes one away', () => {
    expect(answersLeft([card('new')])).toBe(2)
    expect(answersLeft([card('learning', 1)])).toBe(1)
    expect(answersLeft([card('learning'), card('relearning'), card('review')])).toBe(4)
    expect(answersLeft([])).toBe(0)
  })
})
