import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLexicon } from '@/lib/cli/load-lexicon'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { seededRandom } from '@/lib/core/random'
import type { Candidate } from '../candidate'
import { distractorPool } from '../distractors/distractor-pool'
import { termQuestions } from './term-questions'

const model = loadLanguageModel()
const questionsOn = (text: string): Candidate[] => {
  const read = readClaims(readPlain(text), model, () => {})
  return termQuestions(read, distractorPool(read, seededRandom('x'), loadLexicon()))
}

const TRADES = [
  'A cooper is a worker who makes and repairs wooden barrels.',
  'A farrier is a worker who puts iron shoes on horses.',
  'A chandler is a trader who sells candles and soap.',
  'A fletcher is a craftsman who fixes feathers to arrows.',
  'Dendrology refers to the study of wooded plants.',
].join(' ')

describe('termQuestions', () => {
  it('ask for a term by its description, and for the description by its term', () => {
    const [typed, card] = questionsOn('A cooper is a worker who makes and repairs wooden barrels.')
    expect(typed?.stem).toBe('What is the term for a worker who makes and repairs wooden barrels?')
    expect(typed?.answer).toBe('cooper')
    expect(card?.stem).toBe('What is a cooper?')
    expect(card?.answer).toBe('A worker who makes and repairs wooden barrels')
  })

  it('offer the terms of the same kind that the article defines, each with what it is', () => {
    const [choice] = questionsOn(TRADES).filter(({ kind, answer }) => kind === 'mcq' && answer === 'cooper')
    expect(choice?.wrongOptions.map(({ text }) => text).sort()).toEqual(['chandler', 'farrier', 'fletcher'])
    expect(choice?.wrongOptions.find(({ text }) => text === 'chandler')?.whyWrong).toBe(
      'By the article, a chandler is a trader who sells candles and soap.',
    )
  })

  it('do not tell their answer by a word of its kin', () => {
    expect(questionsOn('Segregation is a policy that keeps segregated groups apart in schools.')).toEqual([])
    expect(questionsOn('A depressant is a drug that slows down the nerves.')).not.toEqual([])
  })

  it('ask for no singular by a plural', () => {
    const kinds = questionsOn('Rating inventories are a kind of survey used to compare answers.').map(
      ({ kind }) => kind,
    )
    expect(kinds).toEqual(['flashcard'])
  })
})
