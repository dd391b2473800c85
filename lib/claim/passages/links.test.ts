import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '../read-claims'
import { withoutLinks } from './links'

const model = loadLanguageModel()
const plain = (text: string): string =>
  withoutLinks(readClaims(readPlain(text), model, () => {}).sentences.at(-1)!)

describe('withoutLinks', () => {
  it("takes out an 'also' of the main clause", () => {
    expect(plain('Olga Berg was also the first mayor of Bergen to resign.')).toBe(
      'Olga Berg was the first mayor of Bergen to resign.',
    )
    expect(plain('Hooks can also be used to hold the ropes of a ship.')).toBe(
      'Hooks can be used to hold the ropes of a ship.',
    )
    expect(plain('The ropes of Bergen are also found on ships of other towns.')).toBe(
      'The ropes of Bergen are found on ships of other towns.',
    )
  })

  it("takes out a ', however,' or a ', for example,', and leaves one comma behind what opens the sentence", () => {
    expect(plain('Olga Berg was, however, the first mayor of Bergen to resign.')).toBe(
      'Olga Berg was the first mayor of Bergen to resign.',
    )
    expect(plain('Fearing a storm, however, the ships of Bergen stayed in port in 1904.')).toBe(
      'Fearing a storm, the ships of Bergen stayed in port in 1904.',
    )
    expect(plain('The merchants of Bergen, for example, sold herring to the English in 1904.')).toBe(
      'The merchants of Bergen sold herring to the English in 1904.',
    )
    expect(plain('The winters of Bergen therefore keep the port open.')).toBe(
      'The winters of Bergen keep the port open.',
    )
  })

  it("takes out an 'also' behind a relative clause, and both commas of a link behind its verb", () => {
    expect(plain('The port of Bergen, which was dredged in 1904, also has a tower.')).toBe(
      'The port of Bergen, which was dredged in 1904, has a tower.',
    )
    expect(plain('The tax of Bergen is based, for example, on the length of a ship.')).toBe(
      'The tax of Bergen is based on the length of a ship.',
    )
  })

  it('takes out nothing that belongs to what stands around it', () => {
    for (const text of [
      'The fort of Bergen, also known as Sverresborg, was built in 1261.',
      'There are also two museums on the island of Askøy.',
      'It also has a harbour for the ships of the navy.',
      'The queen not only founded the school but also paid its teachers.',
      'The harbour of Bergen is deeper than that of Oslo, for example.',
      'Olga Berg, who also drew maps, was born in Bergen.',
    ])
      expect(plain(text)).toBe(text)
  })
})
