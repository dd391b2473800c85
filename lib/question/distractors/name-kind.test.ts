import { describe, expect, it } from 'vitest'
import { loadLexicon } from '@/lib/cli/load-lexicon'
import { nameKindOf, placeSortOf } from './name-kind'

const lexicon = loadLexicon()

describe('nameKindOf', () => {
  it.each([
    ['London', 'name', 'place'],
    ['the United States', 'place', 'country'],
    ['Saint Petersburg', 'person', 'place'],
    ['Isaac Newton', 'name', 'person'],
    ['the Lisbon Conservatory', 'place', 'organisation'],
    ['the Crimean War', 'place', 'event'],
    ['Ottilie Brandreth', 'person', 'person'],
    ['Brandreth', 'name', null],
  ] as const)('%s, read as %s, is a %s', (name, type, kind) => {
    expect(nameKindOf(name, type, lexicon)).toBe(kind)
  })
})

describe('placeSortOf', () => {
  it('tells seas from mountains by their names', () => {
    expect(placeSortOf('Ural Mountains')).not.toBe(placeSortOf('Hudson Bay'))
    expect(placeSortOf('North Sea')).toBe(placeSortOf('Hudson Bay'))
    expect(placeSortOf('Lyon')).toBe(-1)
  })
})
