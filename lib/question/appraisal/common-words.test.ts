import { expect, it } from 'vitest'
import { rarityOfWord } from './common-words'

it('knows common words from rare ones, whatever their capitals, and takes what it does not know for rare', () => {
  expect(rarityOfWord('other')).toBeLessThan(0.2)
  expect(rarityOfWord('Other')).toBe(rarityOfWord('other'))
  expect(rarityOfWord('mitochondria')).toBeGreaterThan(rarityOfWord('different') + 0.3)
  expect(rarityOfWord('xyzzyx')).toBe(1)
})
