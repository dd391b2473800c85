import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { relationQuestions } from './relation-questions'
import { listWholeSentences } from '../whole-sentences'

const model = loadLanguageModel()
const asked = (text: string): string[] =>
  listWholeSentences(readClaims(readPlain(text), model, () => {}))
    .flatMap(relationQuestions)
    .map((question) => `${question.stem} ${question.answer}`)

describe('relationQuestions', () => {
  it('ask what stands behind a verb that its subject determines', () => {
    expect(asked('The roofs of Bergen consist of copper plates and oak boards.')).toEqual([
      'What do the roofs of Bergen consist of, according to the article? copper plates and oak boards',
    ])
    expect(asked('Treatment for the mould involves dry straw and fresh air.')).toEqual([
      'What does treatment for the mould involve, according to the article? dry straw and fresh air',
    ])
    expect(asked('The old trade of Bergen was based on dried cod and timber.')).toEqual([
      'What was the old trade of Bergen based on, according to the article? dried cod and timber',
    ])
  })

  it('take an answer with a clause of its own, and none with a second main verb', () => {
    expect(asked('The demand curve for cod shows the number of boats fishermen wish to hire.')).toEqual([
      'What does the demand curve for cod show, according to the article? the number of boats fishermen wish to hire',
    ])
    expect(
      asked('Infections of the roof include moulds of the boards and rafters, and are common causes of rot.'),
    ).toEqual([])
  })

  it('keep an adverb in its place and a phrase before the question', () => {
    expect(asked('In Norway, copper roofs are commonly treated with linseed oil and tar.')).toEqual([
      'In Norway, what are copper roofs commonly treated with, according to the article? linseed oil and tar',
    ])
  })

  it('keep the capital of a word that has one inside other sentences', () => {
    expect(
      asked('Rickettsia bacteria invade the cells of blood vessels. Doctors of Norway fear Rickettsia.')[0],
    ).toBe('What do Rickettsia bacteria invade, according to the article? the cells of blood vessels')
    expect(
      asked(
        'Trading towns promote the sale of cod in summer. Bergen Trading is a firm for the trading of cod.',
      )[0],
    ).toMatch(/^What do trading towns promote/)
  })

  it('ask nothing of what persons did, of what is counted or goes on unsaid, nor of a symptom of what was told before', () => {
    expect(asked('Olga Berg produced six maps of the northern islands.')).toEqual([])
    expect(asked('Norwegian fishermen expressed concern about the northern islands.')).toEqual([])
    expect(asked('The roofs of Bergen reveal a fairly clear pattern of trade.')).toEqual([])
    expect(asked('The roofs of Bergen consist of numerous copper plates.')).toEqual([])
    expect(asked('The roofs of Bergen include copper plates, oak boards, etc.')).toEqual([])
    expect(asked('The frost affects the roofs of Bergen in two ways.')).toEqual([])
    expect(asked('Serious consequences include wet walls and loose boards.')).toEqual([])
    expect(asked('Other copper roofs of Bergen include oak boards and slates.')).toEqual([])
  })

  it('ask nothing of a sentence that tells a second thing, is denied, or speaks to its reader', () => {
    expect(asked('The roofs of Bergen consist of copper plates and protect the walls.')).toEqual([])
    expect(asked('The roofs of Bergen do not consist of copper plates and oak boards.')).toEqual([])
    expect(asked('Your list of roofs might include copper plates and oak boards.')).toEqual([])
    expect(asked('The main niche of the Bergen market is to provide copper plates.')).toEqual([])
  })

  it('ask nothing of what was told of before, only may be so, is given to somebody, or stands in a picture', () => {
    expect(asked('The guild relied on the wealthy smiths of the northern islands.')).toEqual([])
    expect(asked('Groups of smiths might focus on steel plates and oak boards.')).toEqual([])
    expect(asked('The law of Norway provided fishing towns with salt and timber.')).toEqual([])
    expect(asked('Markets bring together smiths, salt traders and fishermen.')).toEqual([])
    expect(asked('The horizontal axis of the figure shows the price of salt in Norway.')).toEqual([])
    expect(asked('Alternative roofs include copper plates and oak boards.')).toEqual([])
  })

  it('ask nothing where what follows is only named for example, or tells more', () => {
    expect(asked('Salt traders of Norway include firms like Berg, Olsen and Lund.')).toEqual([])
    expect(asked('Traders measure salt using the northern index of Bergen.')).toEqual([])
    expect(asked('Pay in Norway was based on effort: Idle smiths could lose their place.')).toEqual([])
  })

  it('ask by the number that the verb has', () => {
    expect(asked('Metaethics focuses on the meaning of moral words and laws.')).toEqual([
      'What does metaethics focus on, according to the article? the meaning of moral words and laws',
    ])
  })

  it('ask of no list that would only likely be so', () => {
    expect(asked('The repair of copper roofs likely would include new nails and fresh boards.')).toEqual([])
  })

  it('write small what is written so inside other sentences', () => {
    expect(
      asked(
        'Immunoplasticity involves the growth of new cells. Doctors of Norway study immunoplasticity.',
      )[0],
    ).toMatch(/^What does immunoplasticity involve/)
  })
})
