import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLexicon } from '@/lib/cli/load-lexicon'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { seededRandom } from '@/lib/core/random'
import { distractorPool } from '../../distractors/distractor-pool'
import { misnamedStatements } from './misnamed'

const model = loadLanguageModel()
const lexicon = loadLexicon()

const misnamed = (text: string) => {
  const read = readClaims(readPlain(text), model, () => {})
  return misnamedStatements(read, distractorPool(read, seededRandom('misnamed'), lexicon))
}

const DAM = 'A dam is a wall of stone that holds back the water of a river.'
const CANAL = 'A canal is a ditch with locks on which the ships of merchants can cross a country.'

describe('misnamedStatements', () => {
  it('give what is said of one term to another that the article defines', () => {
    expect(misnamed(`${DAM} ${CANAL}`)).toMatchObject([
      {
        answer: 'False',
        stem: 'A canal is a wall of stone that holds back the water of a river.',
        correction: DAM,
      },
      { answer: 'False', correction: CANAL },
    ])
  })

  it('are none of a text with one term, nor of one that its words explain', () => {
    expect(misnamed(DAM)).toEqual([])
    const told = 'A dam (from a word for a barrier) is a wall of stone that holds back a river.'
    expect(misnamed(`${told} ${CANAL}`).map(({ correction }) => correction)).not.toContain(told)
  })

  it('are none of a kind and what it is a kind of', () => {
    expect(misnamed(`${DAM} A weir is a dam that a river flows over all the year.`)).toEqual([])
  })
})
