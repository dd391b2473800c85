import { describe, expect, it } from 'vitest'
import { inOrder } from './in-order'

const ordered = (...texts: string[]): string[] | null => inOrder(texts, (text) => text)

describe('inOrder', () => {
  it('puts numbers, years and dates in order', () => {
    expect(ordered('1912', '1899', '1905')).toEqual(['1899', '1905', '1912'])
    expect(ordered('Nine', 'Two', 'Forty')).toEqual(['Two', 'Nine', 'Forty'])
    expect(ordered('1,200 metres', '900 metres')).toEqual(['900 metres', '1,200 metres'])
    expect(ordered('2 May 1980', '17 March 1980', '1 April 1979')).toEqual([
      '1 April 1979',
      '17 March 1980',
      '2 May 1980',
    ])
    expect(ordered('June', 'March')).toEqual(['March', 'June'])
  })

  it('leaves everything else to chance', () => {
    expect(ordered('Lyon', 'Nantes')).toBeNull()
    expect(ordered('12 metres', '9 feet')).toBeNull()
    expect(ordered('between 3 and 5', 'between 2 and 9')).toBeNull()
  })
})
