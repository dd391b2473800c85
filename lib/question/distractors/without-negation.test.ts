import { describe, expect, it } from 'vitest'
import { withoutNegation } from './without-negation'

describe('withoutNegation', () => {
  it('takes the one not away', () => {
    expect(withoutNegation('Local measures cannot stop the warming')).toBe(
      'Local measures can stop the warming',
    )
    expect(withoutNegation("The shifts weren't dramatic")).toBe('The shifts were dramatic')
    expect(withoutNegation('The canal has not been widened')).toBe('The canal has been widened')
  })

  it.each([
    'The canal did not close in June',
    'Not all ships are not wide',
    'The canal was not always open',
    'It is not the only danger',
    'The army was not ready and could not march',
    'The canal was closed',
  ])('leaves alone: %s', (statement) => {
    expect(withoutNegation(statement)).toBeNull()
  })
})
