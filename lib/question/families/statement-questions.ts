import { tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import type { Passage } from '@/lib/claim/passages/stand-alone-passage'
import { placeIn } from '@/lib/claim/passages/verbatim'
import { candidate, type Candidate } from '../candidate'
import { isLeftOpen } from './believable-contrary'
import { contraryOf } from './contrary-words'
import { isPlainStatement } from './plain-statement'
import { swappedSides } from './swapped-sides'
import { isTelling } from './telling-statement'
import { undenied } from './undenied'

const PRIOR = { swapped: 0.68, false: 0.62, true: 0.56 }

/**
 * A passage to be judged: made false by an exchange of the two things that it sets against each other, by the contrary of the one word that it turns on
 * ('strength is gained') or by what it denies; or as it stands. None of what the article is unsure of, and none else that tells two things.
 */
export function statementQuestions(passage: Passage, claim: Claim): Candidate[] {
  const swapped = swappedSides(passage)
  if (swapped === null && !isPlainStatement(passage)) return []
  const falsehood = swapped ?? contraryStatement(passage) ?? undenied(passage)
  const base = { kind: 'tf', family: 'truth', claim, passage, namesSource: true } as const
  const truth = candidate({
    ...base,
    answerType: 'statement',
    stem: passage.text,
    answer: 'True',
    prior: PRIOR.true,
  })
  const truths = isTelling(passage.focus) ? [truth] : []
  if (falsehood === null) return truths
  const untrue = candidate({
    ...base,
    answerType: 'statement',
    stem: falsehood,
    answer: 'False',
    correction: passage.text,
    prior: swapped === null ? PRIOR.false : PRIOR.swapped,
  })
  return [untrue, ...truths]
}

/** The passage with the contrary of one of its words; null if it has none, or that word is not shown as it stands. */
export function contraryStatement(passage: Passage): string | null {
  const contrary = contraryOf(passage.focus)
  const span = contrary && placeIn(passage, tokenAt(passage.focus, contrary.place))
  if (!contrary || !span) return null
  const { text } = passage
  if (!isLeftOpen(text, text.slice(span.start, span.end))) return null
  const isCapital = /^\p{Lu}/u.test(text.slice(span.start))
  const word = isCapital ? contrary.word.charAt(0).toUpperCase() + contrary.word.slice(1) : contrary.word
  const isVowel = /^[aeiou]/i.test(word)
  const before = text
    .slice(0, span.start)
    .replace(/\b(a)n? $/i, (_, article: string) => (isVowel ? `${article}n ` : `${article} `))
  return before + word + text.slice(span.end)
}
