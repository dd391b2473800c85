import { hangsIn } from '@/lib/article/language/tree'
import type { Passage } from '@/lib/claim/passages/stand-alone-passage'
import { candidate, type Candidate } from '../../candidate'
import { valueOf } from '../../distractors/wrong-numbers'
import { countFigures } from '../../quantities'
import { cutOut } from '../cloze/cloze-questions'
import type { Cut } from '../cloze/gap-places'
import { tellsTwoThings } from './plain-statement'
import { isHedged } from '../hedged'
import { putInPlace } from './put-in-place'

/** Longer passages are too much to judge at once. */
const MOST_WORDS = 40
/** What can be exchanged so that a statement is plainly false: not a term, of which the other may hold as well. */
const EXCHANGED =
  /^(?:year|date|number|percent|money|duration|person|place|country|organisation|nationality)$/

/**
 * Passages with one value exchanged for a wrong one of the same kind, which three were found for; names only where the sentence turns on them.
 * `choices` are the multiple choices made of their gaps. The passages as they stand are `statementQuestions`.
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
    if (
      isOfExample(passage) ||
      tellsTwoThings(passage) ||
      DENIES.test(passage.focus.text) ||
      mayHoldOfOthers(choice) ||
      isOfWhole(choice) ||
      isAside(choice)
    )
      return []
    const falsehood = exchanged(choice, passage)
    if (falsehood === null) return []
    made.add(id)
    return [
      candidate({
        kind: 'tf',
        family: 'truth',
        claim,
        passage,
        answerType,
        answerPlaces: choice.answerPlaces,
        namesSource: true,
        stem: falsehood,
        answer: 'False',
        prior: choice.prior - 0.1,
        correction: passage.text,
        edit: 'value',
      }),
    ]
  })
}

/** 'Did not close in 1869': it may not have closed in 1904 either. */
const DENIES = /\b(?:not|never|no|none|nor|neither|without|unless|except)\b|n['’]t\b/i

const NAMES = /^(?:person|place|country|organisation|nationality)$/

/** What is told of one name in passing may be true of another as well, though the article does not say so; a time or a number is plainly another. */
const mayHoldOfOthers = ({ answerType, isTyped }: Candidate): boolean => NAMES.test(answerType) && !isTyped

/** 'Of 40 sailors, 12 were lost': another number of all sailors would hide in what is told of some of them. */
const isOfWhole = ({ claim, answerPlaces }: Candidate): boolean =>
  answerPlaces[0]! <= 2 && /^(?:out )?of\b/i.test(claim.sentence.text)

const ASIDE = /^(?:acl|acl:relcl|appos|parataxis|advcl|dep)$/

/** 'The turbine, invented in 1880, drove ships': what is judged is the ships. */
const isAside = ({ claim, answerPlaces }: Candidate): boolean =>
  hangsIn(claim.sentence, answerPlaces[0]!, ASIDE)

/** 'For example, in 1904 …', 'In one study …': a figure of what only serves to explain something. */
const isOfExample = ({ focus }: Passage): boolean =>
  /^(?:for (?:example|instance)|in one (?:study|survey|experiment|investigation|case|instance)|suppose|imagine|consider)\b|\bfor (?:example|instance)\b/i.test(
    focus.text,
  )

/** The passage with a wrong option in its place that is plainly another; null if there is none, or the words around it would not fit. */
function exchanged({ answerPlaces, wrongOptions, answerType }: Candidate, passage: Passage): string | null {
  const cut = cutOut(passage, { places: answerPlaces })
  if (cut === null) return null
  const wrong = plainlyOther(
    cut,
    wrongOptions.map(({ text }) => text),
    answerType,
  )
  return wrong === undefined ? null : putInPlace(cut, wrong)
}

const BOUNDED = /\b(?:in excess of|at least|at most|upwards of|over|under|than|up to) (?:[$€£¥] ?)?$/i
const YEARS = /\b[12]\d{3}\b/gu
/** Years that tell two times apart for whoever knows roughly when it was. */
const YEARS_APART = 8
/** A number this many times another is neither a matter of chance to know nor absurd. */
const TIMES = { least: 1.4, most: 2.6 }

/**
 * Of years the one farthest away, and none of a sentence that has another year, or figures of which the year is only when they were counted; of days none of the
 * same year; of numbers one that is neither near nor absurd; of all else the first, which is the best.
 */
function plainlyOther(
  { before, answer, after }: Cut,
  options: readonly string[],
  type: Candidate['answerType'],
): string | undefined {
  if (type === 'year' || type === 'date') {
    const year = (text: string): number => Number(/\d{4}/.exec(text)?.[0] ?? 0)
    const rest = `${before} ${after}`
    if (countFigures(rest) > 0 || rest.search(YEARS) >= 0) return undefined
    const away = (text: string): number => Math.abs(year(text) - year(answer))
    const [farthest] = [...options].sort((a, b) => away(b) - away(a))
    return farthest !== undefined && away(farthest) >= (type === 'date' ? 1 : YEARS_APART)
      ? farthest
      : undefined
  }
  if (type === 'person' || type === 'place' || type === 'country' || type === 'organisation')
    return options[0]
  // '69 chromosomes (23 pairs)', 'more than 21 million': the other figure gives it away, and the smaller number is right as well.
  if (/\d/.test(`${before} ${after}`.replace(YEARS, '')) || BOUNDED.test(before)) return undefined
  const key = valueOf(answer)
  return options.find((option) => {
    const other = valueOf(option)
    const times = Math.max(other / key, key / other)
    return times >= TIMES.least && times <= TIMES.most
  })
}
