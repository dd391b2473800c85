import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPairs } from './read-pairs'

describe('readPairs', () => {
  it.each([
    ['tabs', 'der Hund\tthe dog\ndie Katze\tthe cat, tame'],
    ['semicolons', 'der Hund; the dog\n\ndie Katze ;the cat, tame\n'],
    ['dashes', 'der Hund – the dog\r\ndie Katze – the cat, tame'],
    ['equals signs', 'der Hund = the dog\ndie Katze = the cat, tame'],
    ['quoted fields', '"der Hund","the dog"\n"die Katze","the cat, tame"'],
  ])('reads two columns parted by %s', (_, text) => {
    expect(readPairs(text)).toEqual({
      pairs: [
        { front: 'der Hund', back: 'the dog' },
        { front: 'die Katze', back: 'the cat, tame' },
      ],
      leftOut: [],
    })
  })

  it('takes a line end and a doubled quote within quotes for what they are', () => {
    expect(readPairs('"one\ntwo"\t"he said ""no"""\nthree\tfour').pairs).toEqual([
      { front: 'one\ntwo', back: 'he said "no"' },
      { front: 'three', back: 'four' },
    ])
  })

  it('names the lines that have no two sides, and passes over further columns', () => {
    expect(readPairs('a\tb\tc\nalone\n\n\td\ne\tf')).toEqual({
      pairs: [
        { front: 'a', back: 'b' },
        { front: 'e', back: 'f' },
      ],
      leftOut: [2, 4],
    })
    expect(readPairs('')).toEqual({ pairs: [], leftOut: [] })
  })

  it('an inch is no quote, and a quote left open loses nothing', () => {
    expect(readPairs('5" disk\told\nnew\tdisk').pairs).toHaveLength(2)
    expect(readPairs('"open\tone\ntwo\tthree')).toMatchObject({
      pairs: [{ front: '"open' }, { front: 'two' }],
      leftOut: [],
    })
  })

  it('reads what a spreadsheet writes, whatever the words', () => {
    const side = fc
      .string({ minLength: 1, maxLength: 30 })
      .filter((words) => words.trim() === words && !/[\r\uFEFF]/.test(words))
    const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(
        fc.array(fc.record({ front: side, back: side }), { minLength: 1, maxLength: 8 }),
        (pairs) => {
          const text = pairs.map(({ front, back }) => `${quoted(front)}\t${quoted(back)}`).join('\n')
          expect(readPairs(text).pairs).toEqual(pairs)
        },
      ),
    )
  })
})
