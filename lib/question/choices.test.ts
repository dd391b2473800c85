import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLexicon } from '@/lib/cli/load-lexicon'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { seededRandom } from '@/lib/core/random'
import { choiceQuestions } from './choices'
import { candidate, type AnswerType, type Candidate } from './candidate'
import { distractorPool } from './distractors/distractor-pool'

const TEXT = `The physician Robert Koch worked in Berlin. In 1882, Koch identified the bacterium of tuberculosis. He visited Egypt in 1883.
The scientist Louis Pasteur founded an institute in Paris in 1887. The physician Joseph Lister taught surgery in Glasgow.
The physician Emil Behring lived in Marburg. The physician Paul Ehrlich came to Frankfurt. Lister admired Pasteur.
The institute opened in 1888. More than 40 students came to Lyon in 1891. British troops occupied the harbour of Alexandria.
German engineers and Egyptian workers repaired the bridge. Koch died in 1910.`

const lexicon = loadLexicon()
const read = readClaims(readPlain(TEXT), loadLanguageModel(), () => {})
const pool = distractorPool(read, seededRandom('choices'), lexicon)

/** The options that a question on the first claim of a sentence gets. */
function optionsFor(start: string, stem: string, answer: string, answerType: AnswerType): string[] {
  const claim = read.claims.find((other) => other.sentence.text.startsWith(start))!
  const words = answer.split(' ')
  const mention = pool.bySentence
    .get(claim.sentence.id)
    ?.find(({ phrase, text }) => text === answer && phrase.places.length === words.length)
  const question = candidate({
    kind: 'short',
    family: 'fact',
    stem,
    answer,
    answerType,
    answerPlaces: mention?.phrase.places ?? [],
    claim,
    prior: 0.5,
  })
  return choiceQuestions([question], read.claims, pool, []).flatMap((choice: Candidate) =>
    choice.wrongOptions.map((option) => option.text),
  )
}

describe('choiceQuestions', () => {
  it('puts persons in full beside a person, those of the article first', () => {
    const options = optionsFor(
      'In 1882',
      'Who identified the bacterium of tuberculosis?',
      'Robert Koch',
      'person',
    )
    expect(options).toHaveLength(3)
    expect(options).toEqual(expect.arrayContaining(['Joseph Lister', 'Paul Ehrlich']))
    expect(options.join()).not.toContain('Koch')
    for (const option of options) expect(option).toMatch(/^\p{Lu}\S+ .*\p{Lu}/u)
  })

  it('puts cities beside a city, and none that holds it', () => {
    const options = optionsFor(
      'The physician Joseph',
      'Where did Joseph Lister teach surgery?',
      'Glasgow',
      'place',
    )
    expect(options).toHaveLength(3)
    for (const option of options) expect(lexicon.nouns.kinship(option, 'Glasgow')).toBeGreaterThan(0.7)
    expect(options).not.toContain('Scotland')
  })

  it('puts other nationalities beside one, and none that the stem names', () => {
    const options = optionsFor(
      'British troops',
      'Who occupied the harbour of Alexandria in Egypt?',
      'British troops',
      'group',
    )
    expect(options).toHaveLength(3)
    expect(options).toContain('German troops')
    for (const option of options) expect(option).toMatch(/^(?!British|English|Egyptian)\p{Lu}\p{L}+ troops$/u)
  })

  it('puts years of the same time beside a year and tells where the article has them', () => {
    const claim = read.claims.find((other) => other.sentence.text.startsWith('The institute opened'))!
    const question = candidate({
      kind: 'short',
      family: 'fact',
      stem: 'In what year was the institute opened?',
      answer: '1888',
      answerType: 'year',
      claim,
      prior: 0.5,
    })
    const [choice] = choiceQuestions([question], read.claims, pool, [])
    expect(choice!.wrongOptions).toHaveLength(3)
    const told = choice!.wrongOptions.filter((option) => option.whyWrong !== null)
    expect(told.length).toBeGreaterThan(0)
    for (const { text, whyWrong } of told)
      expect(whyWrong).toMatch(new RegExp(`^Of ${text} the article says: “.*${text}.*”$`))
  })

  it('makes none where three are not to be had', () => {
    expect(optionsFor('In 1882', 'What was the journal called?', 'Zymographikon', 'name')).toEqual([])
  })
})
