import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { reasonQuestions } from './reason-questions'
import { listWholeSentences } from '../whole-sentences'

const model = loadLanguageModel()
const asked = (text: string): string =>
  listWholeSentences(readClaims(readPlain(text), model, () => {}))
    .flatMap(reasonQuestions)
    .map((question) => `${question.stem} ${question.answer}`)
    .join()

describe('a statement that is taken out of its sentence', () => {
  it('is not cut behind a word that opens what follows', () => {
    expect(
      asked(
        'The fishermen of Norway argued that because they had more boats, they should be given more salt.',
      ),
    ).not.toMatch(/Why/)
    expect(
      asked('The custom of Norway is to name the price of a boat before using it on the water.'),
    ).not.toMatch(/How/)
    expect(
      asked('The fishermen of Norway seek to rule the harbour from within by choosing its council.'),
    ).toMatch(/from within\. How|how do the fishermen/i)
  })

  it('is not cut before what is joined to it, nor behind a side that only begins', () => {
    expect(
      asked(
        'Salt can be made in many ways including boiling, freezing, or, as in the case of Norway, in response to the great frost of the north.',
      ),
    ).not.toMatch(/Why/)
    expect(
      asked(
        'Soft wood is in line with the old law, while hard wood, which allows the use of the long saw, is the stuff of the guild.',
      ),
    ).not.toMatch(/What does that allow/)
    expect(
      asked(
        'Most smiths of Norway save salt because their pay in summer is high, while the opposite is true in winter.',
      ),
    ).not.toMatch(/Why/)
  })

  it('says more than that something was done to nobody in particular', () => {
    expect(asked('Hours are saved because the boats need not go round the island.')).toBe('')
    expect(asked('New boats are being built because the old oak boards let in water.')).toBe('')
    expect(asked('Like the old guilds, towers form in response to the need for common action.')).toBe('')
    expect(asked('However, new boats are being built because the old oak boards let in water.')).toBe('')
    expect(asked('It is disputed because it seems to break the old salt law.')).toBe('')
    expect(asked('Norway was criticized because the salt law hurt the fishermen.')).toMatch(/Why/)
    expect(asked('Salt trade is illegal in Bergen because it hurts the fishermen.')).toMatch(/Why/)
  })
})

describe('a question for a ground', () => {
  it('asks nothing of a statement that tells a ground already, is unsure, or is set against another', () => {
    expect(
      asked('In an effort to save salt, the smiths of Norway built towers to protect the harbour.'),
    ).not.toMatch(/Why/)
    expect(asked('Perhaps the smiths of Norway built towers to protect the harbour.')).not.toMatch(/Why/)
    expect(
      asked('The smiths of Norway avoid changing salt prices in order to please the northern merchants.'),
    ).not.toMatch(/Why/)
    expect(
      asked(
        'The smiths of Norway are not born to their trade. Rather, the smiths of Norway rise to power because of their wealth in salt.',
      ),
    ).not.toMatch(/Why/)
    expect(
      asked(
        'Norway had two plans in 1904: buying the northern boats, or lending them salt in order to own the fishermen.',
      ),
    ).not.toMatch(/Why/)
  })

  it('takes what comes of an action for no aim of it', () => {
    expect(
      asked('The northern guilds of Norway are counted together to include every smith of Bergen.'),
    ).not.toMatch(/Why/)
  })
})
