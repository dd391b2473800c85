import { describe, expect, it } from 'vitest'
import { variantsOf } from './fact-variants'

describe('variantsOf', () => {
  it('names the people for their soldiers', () => {
    expect(variantsOf('Saxon armies')).toEqual(['the Saxons'])
    expect(variantsOf('the Danish forces')).toEqual(['the Danish'])
  })

  it('leaves a title off', () => {
    expect(variantsOf('Economist Olga Berg')).toEqual(['Olga Berg'])
  })

  it('leaves anything else alone', () => {
    expect(variantsOf('Olga Berg')).toEqual([])
    expect(variantsOf('old forces')).toEqual([])
    expect(variantsOf('1848')).toEqual([])
  })
})
