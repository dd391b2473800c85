import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { candidate } from '../candidate'
import { uniquenessFault } from './uniqueness-fault'
import { verifyContext } from './verify-context'

const model = loadLanguageModel()

/** The fault of asking how many percent the first sentence of a text tells. */
function faultOf(text: string): string | null {
  const read = readClaims(readPlain(text), model, () => {})
  const claim = read.claims[0]!
  const { sentence } = claim
  const number = sentence.tokens.find(({ upos }) => upos === 'NUM')!
  const question = candidate({
    kind: 'cloze',
    family: 'cloze',
    stem: sentence.text.replace(number.text, '_____'),
    answer: number.text,
    answerType: 'percent',
    answerPlaces: [number.index],
    passage: read.passages.get(sentence.id) ?? null,
    claim,
    prior: 0.7,
  })
  return uniquenessFault(question, verifyContext(read, '', model))
}

describe('uniquenessFault', () => {
  it('finds the same counted elsewhere with another number', () => {
    const text =
      'In Bergen, 12 percent of sailors live on their boats. In Molde, 15 percent of sailors live on land.'
    expect(faultOf(text)).toBe('second-count')
  })

  it('lets other things be counted', () => {
    const text =
      'In Bergen, 12 percent of sailors live on their boats. In Molde, 15 percent of merchants own a ship.'
    expect(faultOf(text)).toBeNull()
  })
})
