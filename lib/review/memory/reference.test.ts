import { describe, expect, it } from 'vitest'
import { loadReference, WITHOUT_REFERENCE } from './test-reference'
import { worstDifference } from './test-agreement'

const reference = loadReference()
const HISTORIES = 500

describe('against fsrs-rs', () => {
  it.skipIf(!reference)(
    reference ? 'takes the same step 100,000 times, within 2e-4' : `is left out: ${WITHOUT_REFERENCE}`,
    () => {
      for (let i = 0; i < HISTORIES; i++) {
        const { worst, where } = worstDifference(reference!, `history ${i}`)
        expect(worst, where).toBeLessThan(2e-4)
      }
    },
    60_000,
  )
})
