import { describe, expect, it } from 'vitest'
import { unfitByText } from './sentence-fitness'

describe('unfitByText', () => {
  it.each([
    ['Why did the canal close?', 'question'],
    ['What a day it was!', 'exclamation'],
    ["Hey guys, let's unpack what went down.", 'chat'],
    ['The trip, to put it mildly, was a surprise.', 'chat'],
    ['It is clear, so let us go on.', 'chat'],
    ['Should the canal close again, prices would rise.', 'hypothetical'],
    ['“The canal is ours.”', 'quotation'],
    ['The minister said “the canal is ours.', 'quotation'],
    ['THE CANAL WAS CLOSED IN JUNE.', 'not-prose'],
    ['The canal was closed in June', 'unfinished'],
    ['President Anna Berg walks along the canal on June 16, 2016.', 'caption'],
    ['Anna Berg is Assistant Professor of History in Bergen.', 'caption'],
    [`The canal ${'was long and '.repeat(50)}wide.`, 'too-long'],
  ])('%s is %s', (text, reason) => {
    expect(unfitByText(text)).toBe(reason)
  })

  it('lets plain statements pass, also with a quotation in the first person', () => {
    expect(unfitByText('The canal was closed in June 1967.')).toBeNull()
    expect(unfitByText('The minister said “we will stay” and left the room.')).toBeNull()
    expect(unfitByText('The United States sent its fleet to the Gulf.')).toBeNull()
  })
})
