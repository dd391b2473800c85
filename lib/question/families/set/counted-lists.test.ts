import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { countedLists } from './counted-lists'

const model = loadLanguageModel()
const asked = (text: string) =>
  countedLists(readClaims(readPlain(text), model, () => {})).map(({ stem, answer }) => [stem, answer])

describe('countedLists', () => {
  it('ask for all things that a sentence counts before it lists them', () => {
    expect(asked('Bridges fall into three main classes: arches, beams, and cables.')).toEqual([
      ['Bridges fall into three main classes. What are they?', 'Arches, beams and cables'],
    ])
    expect(asked('The three parts of a loom are the frame, the beam, and the shuttle.')).toEqual([
      ['What are the three parts of a loom?', 'The frame, the beam and the shuttle'],
    ])
  })

  it('ask for no list that holds more or less than was counted, or that may go on', () => {
    expect(asked('Bridges fall into four main classes: arches, beams, and cables.')).toEqual([])
    expect(asked('Bridges fall into three main classes, such as these: arches, beams, and cables.')).toEqual(
      [],
    )
  })

  it('ask for nothing that only the sentences before explain', () => {
    expect(asked('They fall into three main classes: arches, beams, and cables.')).toEqual([])
    expect(asked('Bridges have three other parts: arches, beams, and cables.')).toEqual([])
    expect(asked('As shown in , bridges have three parts: arches, beams, and cables.')).toEqual([])
  })

  it('ask for no list of a sentence that needs the one before it', () => {
    expect(
      asked('The looms of Oslo are old. Its parts are of three kinds: arches, beams, and cables.'),
    ).toEqual([])
  })
})
