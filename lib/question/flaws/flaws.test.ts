import { describe, expect, it } from 'vitest'
import type { QuestionContent } from '../question'
import type { FlawCode } from './flaw'
import { flaws } from './flaws'

/** A multiple choice; the first option is the key. */
function choice(stem: string, ...texts: string[]): QuestionContent {
  const options = texts.map((text, i) => ({ id: `o${i}`, text, whyWrong: null }))
  return { kind: 'mcq', stem, options, keyId: 'o0' }
}
const statement = (stem: string): QuestionContent => ({ kind: 'tf', stem, truth: true, correction: null })
const short = (stem: string, answer: string): QuestionContent => ({
  kind: 'short',
  stem,
  answer,
  accepted: [],
})

const codes = (content: QuestionContent): FlawCode[] => flaws(content).map((flaw) => flaw.code)

const SOUND: QuestionContent[] = [
  choice('Who designed the bridge over the Elbe?', 'Anna Kern', 'Max Thole', 'Ida Brandt', 'Paul Ries'),
  choice('In which year did the mill close?', '1871', '1884', '1902'),
  choice('Why did the council close the mill?', 'Because of floods', 'Because of debts', 'Because of a fire'),
  statement('The mill closed in 1871.'),
  short('Who designed the bridge over the Elbe?', 'Anna Kern'),
  short('What is it called when a ship takes on water as a weight?', 'ballasting'),
  { kind: 'cloze', stem: 'The mill on the Elbe closed in _____.', answer: '1871', accepted: [] },
  { kind: 'flashcard', stem: 'Photosynthesis', answer: 'How plants make sugar from light' },
]

const FLAWED: [FlawCode, QuestionContent][] = [
  ['ambiguous-or-unclear', short('Why did he leave the city?', 'to find work')],
  ['ambiguous-or-unclear', short('What does this section describe as new?', 'the loom')],
  ['implausible-distractor', choice('Who designed the bridge?', 'Anna Kern', 'Max Thole', '1871')],
  ['none-of-the-above', choice('Who designed it?', 'Anna Kern', 'Max Thole', 'None of the above')],
  ['all-of-the-above', choice('What did she design?', 'bridges', 'mills', 'All of these')],
  [
    'longest-option-correct',
    choice(
      'Why did it close?',
      'because the spring floods had washed its wheel away',
      'because of debts',
      'because of fire',
    ),
  ],
  [
    'gratuitous-information',
    short(`${'The old mill stood by the river and ground corn. '.repeat(5)}When did it close?`, '1871'),
  ],
  [
    'true-or-false',
    choice('Which of the following statements is true?', 'Mills grind corn', 'Mills grind stone'),
  ],
  ['true-or-false', choice('Did the mill close?', 'True', 'False')],
  ['convergence-cue', choice('What moved it?', 'wind and water', 'wind and steam', 'water and oxen')],
  ['logical-cue', choice('How many mills were built?', '14', 'in the north', 'by the river', '22')],
  ['fill-in-the-blank', choice('The mill _____ in spring.', 'closed', 'opened')],
  ['absolute-term', statement('The mill was always full.')],
  ['absolute-term', choice('How did it turn?', 'slowly', 'never', 'fast')],
  ['word-repeated', choice('Which mill wheel moved the stones?', 'the great wheel', 'the shaft', 'the ox')],
  ['word-repeated', short('Who was the designer Anna Kern?', 'Anna Kern')],
  ['unfocused-stem', choice('Which of the following?', 'a mill', 'a bridge')],
  ['unfocused-stem', choice('The old mill', 'ground corn', 'ground stone')],
  ['complex-options', choice('What did it grind?', 'A and C', 'corn', 'B only')],
  ['complex-options', choice('What did it grind?', 'corn', 'rye', 'both of these')],
  ['grammatical-cue', choice('The miller kept an', 'ox', 'dog', 'goat')],
  ['grammatical-cue', choice('What was it used for?', 'grinding corn', 'sugar', 'wool')],
  ['lost-sequence', choice('When did it close?', '1871', '1840', '1902')],
  ['vague-term', statement('The mill was often closed.')],
  ['more-than-one-correct', choice('Which town built it?', 'Riesa', 'Riesa and Torgau', 'Pirna')],
  ['more-than-one-correct', choice('What did it grind?', 'the corn', 'Corn', 'stone')],
  ['more-than-one-correct', short('Name a town on the Elbe.', 'Riesa')],
  ['negative-stem', choice('Which town is not on the Elbe?', 'Jena', 'Riesa', 'Pirna')],
  ['negative-stem', choice('Which town is NOT on the Elbe?', 'Jena', 'Riesa', 'Pirna')],
]

describe('flaws', () => {
  it.each(SOUND)('finds none in a good question: $stem', (content) => {
    expect(codes(content)).toEqual([])
  })

  it.each(FLAWED)('finds %s', (code, content) => {
    expect(codes(content)).toContain(code)
  })

  it('has an example of each of the 19', () => {
    expect(new Set(FLAWED.map(([code]) => code)).size).toBe(19)
  })

  it('says each flaw once, serious ones first, with words for what is wrong and what to do', () => {
    const found = flaws(choice('Which town is not on the Elbe?', 'Jena', 'None of these', '1871'))
    expect(found.map((flaw) => flaw.severity)).toEqual(['serious', 'serious', 'minor'])
    for (const flaw of found) {
      expect(flaw.message).toMatch(/\.$/)
      expect(flaw.fix).toMatch(/\.$/)
    }
  })

  it('takes a denial in capitals lightly, and two denials not', () => {
    const [light] = flaws(choice('Which town is NOT on the Elbe?', 'Jena', 'Riesa', 'Pirna'))
    const [heavy] = flaws(statement('The mill did not close without not being missed.'))
    expect([light?.severity, heavy?.severity]).toEqual(['minor', 'serious'])
  })
})
