import { describe, expect, it } from 'vitest'
import { acronymsOf } from './acronyms'

const found = (text: string): [string, string][] => [...acronymsOf([{ text }])]

describe('acronymsOf', () => {
  it('finds the words whose first letters a bracket holds', () => {
    expect(found('The maps show the sea surface salinity (SSS) of the bay.')).toEqual([
      ['SSS', 'sea surface salinity'],
    ])
    expect(found('It is run by the Bank of Northern Fiddlers (BNF) and others.')).toEqual([
      ['BNF', 'the Bank of Northern Fiddlers'],
    ])
    expect(found('The port (run by the Bergen Harbour Board or BHB) is deep.')).toEqual([
      ['BHB', 'the Bergen Harbour Board'],
    ])
    expect(found('Hollow wood pipes (HWPs) rot.')).toEqual([['HWPs', 'hollow wood pipes']])
    expect(found('Many use local area networks (LANs) at work.')).toEqual([['LANs', 'local area networks']])
  })

  it('finds none where the letters are others, and keeps the first of two', () => {
    expect(found('The engine of the ship (HST) was old.')).toEqual([])
    expect([...acronymsOf([{ text: 'A tall oak tree (TOT).' }, { text: 'A thin old twig (TOT).' }])]).toEqual(
      [['TOT', 'tall oak tree']],
    )
  })
})
