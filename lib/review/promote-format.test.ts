import { describe, expect, it } from 'vitest'
import type { ContentOf } from '@/lib/question/question'
import { asTyped, formatToAsk, isToBeTyped } from './promote-format'

const choice = (stem: string, key: string): ContentOf<'mcq'> => ({
  kind: 'mcq',
  stem,
  options: [key, 'Something else'].map((text, i) => ({ id: `${i}`, text, whyWrong: null })),
  keyId: '0',
})

describe('asTyped', () => {
  it('asks for the right option in words', () => {
    expect(asTyped(choice('What is the capital of Peru?', 'Lima'))).toEqual({
      kind: 'short',
      stem: 'What is the capital of Peru?',
      answer: 'Lima',
      accepted: [],
    })
  })

  it.each([
    ['Which of these is a mammal?', 'The whale'],
    ['Which of the following statements is true?', 'Ice floats'],
    ['All of these are planets except which?', 'Pluto'],
    ['What is true of cells?', 'All of the above'],
    ['Why did the trade end?', 'Because the river had changed its course'],
  ])('leaves “%s” with “%s” a choice', (stem, key) => {
    expect(asTyped(choice(stem, key))).toBeNull()
  })
})

describe('isToBeTyped', () => {
  it('takes three weeks of stability to become typed and a fall below one to go back', () => {
    expect([20.9, 21].map((stability) => isToBeTyped(stability, false))).toEqual([false, true])
    expect([7, 6.9].map((stability) => isToBeTyped(stability, true))).toEqual([true, false])
    expect(isToBeTyped(null, true)).toBe(false)
  })

  it('keeps what cannot be typed as it is', () => {
    const fixed = choice('Which of these is a mammal?', 'The whale')
    expect(formatToAsk(fixed, 99, false)).toBe(fixed)
    expect(formatToAsk(choice('What is the capital of Peru?', 'Lima'), 99, false).kind).toBe('short')
  })
})
