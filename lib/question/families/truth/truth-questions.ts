import type { Passage } from '@/lib/claim/passages/stand-alone-passage'
import { candidate, type Candidate } from '../../candidate'
import { cutOut } from '../cloze/cloze-questions'
import { isHedged } from '../hedged'
import { tellsTwoThings } from './plain-statement'
import { isTelling } from './telling-statement'

/** Of the passages that can be made false, one in so many is left true. */
const TRUE_ONE_IN = 2
/** Longer passages are too much to judge at once. */
const MOST_WORDS = 32
/** What can be exchanged so that a statement is plainly false: not a term, of which the other may hold as well. */
const EXCHANGED =
  /^(?:year|date|number|percent|money|duration|person|place|country|organisation|nationality)$/

/**
 * Passages to be judged: as they stand, or with one value exchanged for a wrong one of the same kind, which three were found for. `choices`
 * are the multiple choices made of their gaps.
 */
export function truthQuestions(
  passages: ReadonlyMap<number, Passage>,
  choices: readonly Candidate[],
): Candidate[] {
  const made = new Set<number>()
  return choices.flatMap((choice) => {
    const { passage, claim, answerType } = choice
    const id = claim.sentence.id
    if (passage === null || passages.get(id) !== passage || made.has(id) || !EXCHANGED.test(answerType))
      return []
    if (passage.sentences.length > 1 || passage.text.split(' ').length > MOST_WORDS || isHedged(passage.text))
      return []
    if (mayHoldOfOthers(choice) || isOfWhole(choice) || tellsTwoThings(passage)) return []
    const falsehood = id % TRUE_ONE_IN === 0 ? passage.text : exchanged(choice, passage)
    if (falsehood === null || !isTelling(passage.focus)) return []
    made.add(id)
    const isTrue = falsehood === passage.text
    return [
      candidate({
        kind: 'tf',
        family: 'truth',
        claim,
        passage,
        answerType: isTrue ? 'statement' : answerType,
        answerPlaces: choice.answerPlaces,
        namesSource: true,
        stem: falsehood,
        answer: isTrue ? 'True' : 'False',
        prior: choice.prior - 0.1,
        correction: isTrue ? null : passage.text,
      }),
    ]
  })
}

const NAMES = /^(?:person|place|country|organisation|nationality)$/

/** What is told of one name may be true of another as well, though the article does not say so; a time or a number is plainly another. */
const mayHoldOfOthers = ({ answerType }: Candidate): boolean => NAMES.test(answerType)

/** 'Of 40 sailors, 12 were lost': another number of all sailors would hide in what is told of some of them. */
const isOfWhole = ({ claim, answerPlaces }: Candidate): boolean =>
  answerPlaces[0]! <= 2 && /^(?:out )?of\b/i.test(claim.sentence.text)

/** The passage with the wrong option that is farthest from the right answer in its place; null if the words around it would not fit. */
function exchanged({ answerPlaces, wrongOptions, answerType }: Candidate, passage: Passage): string | null {
  const cut = cutOut(passage, { places: answerPlaces })
  const wrong = farthest(
    cut?.answer ?? '',
    wrongOptions.map(({ text }) => text),
    answerType,
  )
  if (cut === null || wrong === undefined) return null
  const isVowel = /^[aeiou]/i.test(wrong)
  const before = cut.before.replace(/\b(a)n? $/i, (_, a: string) => (isVowel ? `${a}n ` : `${a} `))
  return `${before}${wrong}${cut.after}`
}

/** Of years the one farthest away: two years more or less are a matter of chance to know. Of all else the first, which is the best. */
function farthest(
  key: string,
  options: readonly string[],
  type: Candidate['answerType'],
): string | undefined {
  if (type !== 'year' && type !== 'date') return options[0]
  const year = (text: string): number => Number(/\d{4}/.exec(text)?.[0] ?? 0)
  return [...options].sort((a, b) => Math.abs(year(b) - year(key)) - Math.abs(year(a) - year(key)))[0]
}
