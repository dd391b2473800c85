import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '../read-claims'
import { isTorn } from './torn-sentence'

const sentencesOf = (text: string) => readClaims(readPlain(text), loadLanguageModel(), () => {}).sentences
const isLastTorn = (text: string): boolean => {
  const sentences = sentencesOf(text)
  return isTorn(sentences.at(-1)!, sentences.at(-2))
}

describe('isTorn', () => {
  it('finds where a link or a picture was lost', () => {
    expect(isLastTorn('The plan of the harbour of Bergen is shown in .')).toBe(true)
    expect(isLastTorn('The depth of the harbour was measured by (Holm, 1904) with a line.')).toBe(true)
    expect(isLastTorn('The plan of the harbour of Bergen is shown in the museum.')).toBe(false)
  })

  it('finds the end of a title, and what stands behind a name with its own mark', () => {
    expect(
      isLastTorn('A Winter in the Northern Harbours (1904), Holm argues that ice is good for trade.'),
    ).toBe(true)
    expect(
      isLastTorn('In A Winter in the Northern Harbours (1904), Holm argues that ice is good for trade.'),
    ).toBe(false)
  })

  it('finds a title or a heading that runs on, and who is quoted beside a picture', () => {
    expect(
      isLastTorn('The boats of Bergen sank. The Long Winter: How the ice closed the harbour of Bergen.'),
    ).toBe(true)
    expect(
      isLastTorn(
        'The boats of Bergen sank. Anna Holm and the ice: In 1904, Anna Holm measured the ice of Bergen.',
      ),
    ).toBe(true)
    expect(isLastTorn('— Anna Holm, on whether the ice of Bergen will hold in winter.')).toBe(true)
    expect(isLastTorn('The mayor of Bergen said one thing: Ice is bad for trade.')).toBe(false)
  })

  it('finds words that point into a charter itself', () => {
    expect(isLastTorn('The tolls herein granted shall be paid to the town of Bergen.')).toBe(true)
  })
})
