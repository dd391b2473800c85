import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { candidate } from './candidate'
import { rivalFeatures } from './rank-rivals'
import { verifyContext } from './verify/verify-context'

const model = loadLanguageModel()
const SENTENCE = 'The valuation of the harbour was written by a clerk of Bergen.'

/** What rivals a gap for 'valuation', with these letters beside it, has in an article that goes on with `rest`. */
function rivalsOf(rest: string, hint = ' (val…)', isCounted = false): ReturnType<typeof rivalFeatures> {
  const read = readClaims(readPlain(`${SENTENCE} ${rest}`), model, () => {})
  const claim = read.claims.find(({ sentence }) => sentence.id === 0)!
  const question = candidate({
    kind: 'cloze',
    family: 'cloze',
    stem: SENTENCE.replace('valuation', `_____${hint}`),
    answer: 'valuation',
    answerType: 'thing',
    answerPlaces: [1],
    prior: 0.5,
    claim,
  })
  return rivalFeatures(question, verifyContext(read, '', model), isCounted)
}

describe('rivalFeatures', () => {
  it('finds what else the article names that begins as the letters do, and how alike it is', () => {
    const alone = rivalsOf('The mayor saw the boats.')
    expect(alone).toMatchObject({ 'letters shown': 1, rivals: 0, 'rival start': 0, 'words rivalled': 0 })
    const near = rivalsOf('The mayor knew the value of the boats.')
    expect(near['rivals']).toBeCloseTo(1 / 5)
    expect(near['rival start']).toBeCloseTo(4 / 8)
    expect(near['rival share']).toBeCloseTo(4 / 9)
    expect(near['rival alike']).toBeCloseTo(4 / 8)
    const far = rivalsOf('The mayor knew the valley of the boats.')
    expect(far['rival start']).toBeCloseTo(3 / 8)
  })

  it('counts no other form of the word itself, nothing that the sentence holds, and no verb', () => {
    expect(rivalsOf('The mayor read the valuations of the boats.')).toMatchObject({ rivals: 0 })
    expect(rivalsOf('The mayor validates the maps.')).toMatchObject({ rivals: 0 })
  })

  it('takes nothing of another length for a rival where the letters are counted', () => {
    expect(rivalsOf('The mayor knew the value of the boats.', ' (val…)', true)).toMatchObject({ rivals: 0 })
    expect(rivalsOf('The mayor knew the valentine of the boats.', ' (val…)', true)['rivals']).toBeCloseTo(
      1 / 5,
    )
  })

  it('takes a quality for less alike than another name', () => {
    expect(rivalsOf('The mayor saw a valuable boat.')).toMatchObject({
      'rival start': 5 / 8,
      'rival alike': 0,
    })
  })

  it('says nothing of a gap without letters', () => {
    expect(rivalsOf('The mayor knew the value of the boats.', '')).toEqual({})
  })
})
