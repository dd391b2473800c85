import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { isInformative, wholeStatement } from './truth-statement'

const model = loadLanguageModel()
const claimsOf = (text: string) => readClaims(readPlain(text), model, () => {}).claims
const statementsOf = (text: string): string[] =>
  claimsOf(text).flatMap((claim) => wholeStatement(claim)?.text ?? [])

describe('wholeStatement', () => {
  it('keeps the sentence whole, with its commas and its conditions', () => {
    expect(
      statementsOf('In dry years, Lake Mirow loses about 300 litres of water, which endangers rare fish.'),
    ).toEqual(['In dry years, Lake Mirow loses about 300 litres of water, which endangers rare fish'])
  })

  it('leaves out brackets', () => {
    expect(
      statementsOf('Hoover Dam (finished in 1936) holds back the Colorado River for 180 kilometres.'),
    ).toEqual(['Hoover Dam holds back the Colorado River for 180 kilometres'])
  })

  it('makes nothing of what points back or asks to be understood with the sentence before', () => {
    expect(statementsOf('Egypt built a second bridge over the Nile in 1952.')).toEqual([])
    expect(statementsOf('Egypt therefore built the bridge over these rapids.')).toEqual([])
  })
})

describe('isInformative', () => {
  it('wants a number, a second name or a reason', () => {
    const told = (text: string): boolean =>
      claimsOf(text).some((claim) => {
        const statement = wholeStatement(claim)
        return statement !== null && isInformative(claim, statement)
      })
    expect(told('The harbour of Varna was dredged to a depth of 12 metres.')).toBe(true)
    expect(told('The weather in the mountains is often an important factor.')).toBe(false)
  })
})
