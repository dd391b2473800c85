import { describe, expect, it } from 'vitest'
import { growthOf, LINEAR } from './growth'

const count = (steps: number): number => {
  let sum = 0
  for (let step = 0; step < steps; step++) sum += step % 7
  return sum
}

describe('growthOf', () => {
  it('tells work that grows in step with its input from work that grows with its square', async () => {
    expect(await growthOf(count, 20_000_000)).toBeLessThanOrEqual(LINEAR)
    expect(await growthOf((size) => count(size * size), 6_000)).toBeGreaterThan(LINEAR)
  })
})
