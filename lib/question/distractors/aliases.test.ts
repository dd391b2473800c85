import { describe, expect, it } from 'vitest'
import { areAliases, findAliases } from './aliases'

const aliases = findAliases([
  'Maria Sand, known as Mara, sang in Vienna.',
  'Mara (born Marie Sandmann) retired in 1931.',
  'Karl Odell was proclaimed King Olaf in 1203.',
  'Port Elm met Fort Ash in the final.',
])

describe('areAliases', () => {
  it('knows by which names the article calls one thing, also by way of a third', () => {
    expect(areAliases('Mara', 'Maria Sand', aliases)).toBe(true)
    expect(areAliases('Maria Sand', 'Marie Sandmann', aliases)).toBe(true)
    expect(areAliases('Odell', 'Olaf', aliases)).toBe(true)
  })

  it('keeps apart what only stands in one sentence', () => {
    expect(areAliases('Port Elm', 'Fort Ash', aliases)).toBe(false)
    expect(areAliases('Maria Sand', 'Vienna', aliases)).toBe(false)
  })
})
