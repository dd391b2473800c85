import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { positionQuestions } from './position-questions'
import { listWholeSentences } from '../whole-sentences'

const model = loadLanguageModel()
const asked = (text: string): string[] =>
  listWholeSentences(readClaims(readPlain(text), model, () => {}))
    .flatMap(positionQuestions)
    .map(({ stem, answer }) => `${stem} ${answer}`)

describe('positionQuestions', () => {
  it('ask what somebody argued and who argued it, all of it as it stands', () => {
    expect(
      asked('Critics argued that the bridge of Oslo was too heavy, particularly for small ferries.'),
    ).toEqual([
      'What did critics argue about the bridge of Oslo? that the bridge of Oslo was too heavy, particularly for small ferries',
      'Who argued that the bridge of Oslo was too heavy, particularly for small ferries? critics',
    ])
  })

  it('ask what a study found, not who it is', () => {
    const questions = asked('A 2009 study of Norway suggests that small harbours attract young fishermen.')
    expect(questions.join()).toContain('What does a 2009 study of Norway suggest about small harbours?')
    expect(questions.join()).not.toMatch(/^Who/)
  })

  it('never ask who with a pronoun that tells it', () => {
    expect(asked('Olga Berg said that she changed her vote after the debate in Oslo.').join()).not.toMatch(
      /Who said/,
    )
  })

  it('ask how somebody views a thing', () => {
    expect(asked('Sailors praised the Bergen lighthouse as a great help in winter storms.')).toContain(
      'How did sailors view the Bergen lighthouse, according to the article? as a great help in winter storms',
    )
  })

  it('ask what somebody argued beside a stand', () => {
    expect(
      asked('The Norwegian government defended the Bergen law, arguing that every port needs a pilot.'),
    ).toContain(
      'The Norwegian government defended the Bergen law. What did it argue? that every port needs a pilot',
    )
  })

  it('ask nothing of a bare "the report", which the reader has not seen', () => {
    expect(asked('The owner said that the bridge of Oslo needs new cables in spring.')).toEqual([])
  })

  it('ask for the name of somebody who is told with what he was', () => {
    expect(
      asked('The Danish poet Olga Berg argued that old harbours give young writers their best words.'),
    ).toContain('Who argued that old harbours give young writers their best words? Olga Berg')
  })

  it('ask what somebody has argued', () => {
    expect(
      asked('Surveys of Norway have shown that small harbours attract most of the young fishermen.'),
    ).toEqual([
      'What have surveys of Norway shown about small harbours? that small harbours attract most of the young fishermen',
    ])
  })

  it('end before what holds all the same', () => {
    expect(
      asked('Sailors criticized the Bergen lighthouse for being dark and narrow even though it shone far.'),
    ).toEqual(['Who criticized the Bergen lighthouse for being dark and narrow? sailors'])
  })

  it('ask for nobody of one study among many', () => {
    expect(asked('One recent study found that small harbours attract most of the young fishermen.')).toEqual(
      [],
    )
    expect(
      asked('Researchers in one study found that small harbours attract most of the young fishermen.'),
    ).toEqual([])
  })

  it('ask for nobody who is only a way of saying that something is held to be so', () => {
    expect(
      asked('Modern historians maintain that small harbours attract most of the young fishermen.').join(),
    ).not.toMatch(/Who/)
  })

  it('ask nothing about a thing of which only some are told of, nor what all research found about one word', () => {
    expect(
      asked(
        'Olga Berg argued that harbours that lie in the north attract most of the young fishermen.',
      ).join(),
    ).not.toMatch(/about harbours/)
    expect(
      asked('Recent research indicates that harbours attract most of the young fishermen.').join(),
    ).not.toMatch(/about harbours/)
  })

  it('do not ask who, where others hold the same or anybody would', () => {
    expect(
      asked('Like Olsen, Berg argued that the harbour of Oslo was too small for steel boats.').join(),
    ).not.toMatch(/^Who/m)
    expect(
      asked('Traders recognize that the harbour of Oslo is too small for the new steel boats.').join(),
    ).not.toMatch(/Who recognizes/)
    expect(
      asked('Calvinists argued that the harbour of Oslo was too small for the new steel boats.').join(),
    ).toMatch(/Who argued/)
  })

  it('do not ask what somebody held, where only later works hold it', () => {
    expect(
      asked(
        'In later works, Olga Berg argues that the harbour of Oslo was too small for steel boats.',
      ).join(),
    ).not.toMatch(/What does/)
  })

  it('do not ask what some of many hold', () => {
    expect(
      asked(
        'Some research suggests that the old harbour of Oslo harms young fishermen and their boats.',
      ).join(),
    ).not.toMatch(/What does/)
    expect(
      asked('Some philosophers describe the good life as finding joy and fleeing pain.').join(),
    ).not.toMatch(/How do/)
  })

  it('name nobody in particular as what is spoken of', () => {
    expect(
      asked(
        'The Bergen Guild believes that people reach their prime before they are forty years old.',
      ).join(),
    ).not.toMatch(/about people/)
  })
})
