import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLexicon } from '@/lib/cli/load-lexicon'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { seededRandom } from '@/lib/core/random'
import type { Candidate } from '../../candidate'
import { distractorPool } from '../../distractors/distractor-pool'
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

  it('ask what it is called when something happens, in the field that the text names', () => {
    const [called] = questionsOn('Stagnation occurs when an economy grows at a slow pace for years.')
    expect(called?.stem).toBe('What is it called when an economy grows at a slow pace for years?')
    const stems = questionsOn('In forestry, coppicing refers to the cutting of trees down to the stump.').map(
      ({ stem }) => stem,
    )
    expect(stems).toEqual([
      'In forestry, what is the term for the cutting of trees down to the stump?',
      'In forestry, what is coppicing?',
    ])
  })

  it('ask for no name by a description that other names may fit', () => {
    const kinds = questionsOn('Solidity is a property of the outer forms of bridges.').map(({ kind }) => kind)
    expect(kinds).toEqual(['flashcard'])
  })

  it('ask only for the description where both share a word, and for nothing that runs in a circle', () => {
    const kinds = (text: string) => questionsOn(text).map(({ kind }) => kind)
    expect(kinds('Saturated soils are soils whose pores hold water and no air.')).toEqual(['flashcard'])
    expect(kinds('Harbour data refers to data on a harbour that ships report.')).toEqual([])
  })

  it('do not tell their answer by a word of its kin', () => {
    const kinds = (text: string) => questionsOn(text).map(({ kind }) => kind)
    expect(kinds('Segregation is a policy that keeps segregated groups apart in schools.')).not.toContain(
      'short',
    )
    expect(kinds('A depressant is a drug that slows down the nerves.')).toContain('short')
  })

  it('ask for no singular by a plural', () => {
    const kinds = questionsOn('Rating inventories are a kind of survey used to compare answers.').map(
      ({ kind }) => kind,
    )
    expect(kinds).toEqual(['flashcard'])
  })

  const COOPER = 'A cooper is a worker who makes and repairs wooden barrels.'

  it('ask for no term that the article defines in two ways', () => {
    expect(questionsOn(`${COOPER} Another way to define a cooper is by his guild.`)).toEqual([])
    expect(questionsOn(`${COOPER} The term cooper can also refer to a wooden cask.`)).toEqual([])
    expect(
      questionsOn('Coopering is the craft that repairs wooden barrels. Coopering happens when a cask leaks.'),
    ).toEqual([])
  })

  it('ask for no description that tells what became of a thing, or repeats in few words what narrows the term', () => {
    expect(questionsOn('Dendrology refers to a study that has become common in wooded lands.')).toEqual([])
    expect(questionsOn('Legal form refers to the legal state of a firm.')).toEqual([])
  })

  it('offer no options where the article defines too few other terms', () => {
    const text =
      'A cooper is a worker who makes and repairs wooden barrels. Oak boards are dear. Iron hoops are dear. Steam power is dear. Oak boards, iron hoops and steam power changed the trade.'
    expect(questionsOn(text).map(({ kind }) => kind)).toEqual(['short', 'flashcard'])
  })

  it('ask for no kind that is the term over again, nor for a term by a mere pronoun', () => {
    expect(questionsOn('A partner is a partnership/bond that exists between at least two sailors.')).toEqual(
      [],
    )
    const kinds = questionsOn('Dull colours are those that reflect no light from a wall of stone.').map(
      ({ kind }) => kind,
    )
    expect(kinds).not.toContain('short')
  })

  it('ask what many are, where the verb tells that they are many', () => {
    const stems = questionsOn('Sulphur bacteria are fermenters of cellulose that live in wet soil.').map(
      ({ stem }) => stem,
    )
    expect(stems).toContain('What are sulphur bacteria?')
  })
})
