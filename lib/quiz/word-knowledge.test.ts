import { describe, expect, it } from 'vitest'
import { loadLexicon } from '@/lib/cli/load-lexicon'
import { matchText } from './text-match'
import { wordKnowledge } from './word-knowledge'

const words = wordKnowledge(loadLexicon())
const isRight = (given: string, answer: string) =>
  matchText(given, { answer, accepted: [] }, [], words) !== null

describe('wordKnowledge', () => {
  it.each(['photosynthesis', 'parties', 'stopped', 'churches', 'quickly', 'jefferson', 'making'])(
    'knows %s',
    (word) => expect(words.isWord(word)).toBe(true),
  )
  it.each(['photosinthesis', 'happenned', 'recieve', 'jeferson', 'xqzzy', ''])('does not know %j', (word) =>
    expect(words.isWord(word)).toBe(false),
  )
})

describe('matchText with a word list', () => {
  it.each([
    ['Mitocondria', 'Mitochondria'],
    ['necessery', 'necessary'],
    ['environmant', 'environment'],
    ['photosynthesi', 'photosynthesis'],
    ['knowlege', 'knowledge'],
    ['narliament', 'parliament'],
    ['colour', 'color'],
    ['organisation', 'organization'],
    ['modelling', 'modeling'],
    ['the anaemia', 'anemia'],
  ])('takes %j for %j', (given, answer) => expect(isRight(given, answer)).toBe(true))

  it.each([
    ['appearing', 'appealing'],
    ['locate', 'locale'],
    ['remove', 'remote'],
    ['concept', 'conceit'],
    ['recording', 'rewording'],
    ['Jefferson', 'Jeffersom'],
    ['Stevens', 'Steven'],
    ['Johnston', 'Johnson'],
    ['trainee', 'trained'],
    ['timbre', 'timber'],
    ['lactase', 'lactose'],
    ['cet', 'cat'],
    ['rail', 'trail'],
  ])('refuses %j for %j', (given, answer) => expect(isRight(given, answer)).toBe(false))
})
