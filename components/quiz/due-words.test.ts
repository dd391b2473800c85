import { expect, it } from 'vitest'
import { dueWords } from './due-words'

it('says a time in the zone of whoever reads it', () => {
  const time = new Date('2026-06-12T08:00:00Z')
  expect(dueWords(time, 'Europe/Berlin')).toBe('12 June, 10:00')
  expect(dueWords(time, 'Pacific/Auckland')).toBe('12 June, 20:00')
})
