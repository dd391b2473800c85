import { describe, expect, it } from 'vitest'
import { isReckonable } from './reckonable-number'

/** The same of a sentence with its number in square brackets. */
const isReckoned = (marked: string): boolean => {
  const [, number = ''] = /\[(.*)\]/.exec(marked) ?? []
  const rest = marked.slice(marked.indexOf(']') + 1)
  return isReckonable(marked.replace(/[[\]]/g, ''), number, rest)
}

describe('isReckonable', () => {
  it.each([
    '[45] percent of the sailors could swim, while 42 percent could not; 13 percent did not say.',
    'Of the boats of Bergen, [60]% are of wood and 40% of iron.',
    'The trade of Bergen rose threefold, from [9] percent to almost 27 percent of that of Norway.',
    'The price of cod in 1920 was [seven] times that of 1904 (113 crowns against 16).',
  ])('holds for what the other figures tell: %s', (text) => {
    expect(isReckoned(text)).toBe(true)
  })

  it.each([
    '[45] percent of the sailors could swim, while 42 percent could sail.',
    'The harbour of Bergen was dredged [three] times between 1904 and 1920.',
    'Only [38] percent of the boats of Bergen are of iron.',
    'The tolls doubled when [four] ships were lost.',
  ])('fails where they do not: %s', (text) => {
    expect(isReckoned(text)).toBe(false)
  })
})
