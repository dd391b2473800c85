import { HEDGES } from '@/lib/article/language/lexicon/verbs'
import { tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import { nounPhraseAt } from '@/lib/claim/noun-phrase'
import { err, ok, type Result } from '@/lib/core/result'
import { candidate, type AnswerType, type Candidate } from '../candidate'
import type { Family } from '../question'
import { contentWords } from '../text-overlap'
import { findFault } from '../verify/verify'
import type { VerifyContext } from '../verify/verify-context'
import type { Proposal } from './proposal'

/**
 * Why a proposal was turned away: its quote is not in the article; nothing can be checked where it stands; its answer or a number of it is not
 * in the quote; a hedge or a source of the quote is lost; or a rule that our own questions must pass says so ('rule: …').
 */
export type Refusal =
  | 'quote-not-found'
  | 'nothing-to-check'
  | 'answer-not-in-quote'
  | 'hedge-lost'
  | 'source-lost'
  | `rule: ${string}`

/** Wrong answers that a multiple choice needs. */
const WRONG_OPTIONS = 3
const PRIOR = 0.6

/**
 * The first five steps of the gate: a proposal becomes a candidate only if every one lets it pass. It rejects and never repairs, so that
 * whatever is shown was proved here and not promised there. The sixth step, a blind answer, is `agrees`.
 */
export function gateProposal(
  proposal: Proposal,
  text: string,
  context: VerifyContext,
): Result<Candidate, Refusal> {
  const start = text.indexOf(proposal.quote)
  if (start < 0) return err('quote-not-found')
  const claim = claimAt(start, start + proposal.quote.length, proposal, context)
  if (claim === null) return err('nothing-to-check')
  if (!isInQuote(proposal)) return err('answer-not-in-quote')
  const said = wordsOf(`${proposal.question} ${proposal.answer}`)
  const hedges = wordsOf(proposal.quote).filter((word) => HEDGES.has(word))
  if (!hedges.every((hedge) => said.includes(hedge))) return err('hedge-lost')
  if (claim.attribution !== null && !namesSource(proposal, claim.attribution.source))
    return err('source-lost')
  const question = toCandidate(proposal, claim)
  const fault = findFault(question, context)
  return fault === null ? ok(question) : err(`rule: ${fault}` as const)
}

/** The claim within [start, end) that shares most with what is asked; null if we understand none of it. */
function claimAt(start: number, end: number, proposal: Proposal, context: VerifyContext): Claim | null {
  const asked = contentWords(`${proposal.question} ${proposal.answer}`)
  const shared = (claim: Claim): number => {
    const places = [...claim.subject.places, ...claim.units.flatMap((unit) => unit.places)]
    const words = contentWords(places.map((place) => tokenAt(claim.sentence, place).text).join(' '))
    return [...asked].filter((word) => words.has(word)).length
  }
  const within = context.article.claims.filter(
    ({ sentence }) => sentence.start < end && sentence.end > start && sentence.unfit === null,
  )
  return within.reduce<Claim | null>(
    (best, claim) => (best === null || shared(claim) > shared(best) ? claim : best),
    null,
  )
}

/** True if the quote holds every word and number of the answer that means something, and every number of the question. */
function isInQuote({ question, answer, quote }: Proposal): boolean {
  const held = contentWords(quote)
  const words = contentWords(answer)
  const numbers = (text: string): string[] => text.match(/\d[\d.,]*\d|\d/g) ?? []
  const known = numbers(quote)
  return (
    words.size > 0 &&
    [...words].every((word) => held.has(word)) &&
    [...numbers(question), ...numbers(answer)].every((number) => known.includes(number))
  )
}

function namesSource({ question, answer }: Proposal, source: string): boolean {
  const said = contentWords(`${question} ${answer}`)
  return [...contentWords(source)].every((word) => said.has(word))
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

function toCandidate(proposal: Proposal, claim: Claim): Candidate {
  const places = placesOf(proposal.answer, claim)
  const isChoice = proposal.wrong.length >= WRONG_OPTIONS
  return candidate({
    kind: isChoice ? 'mcq' : 'short',
    family: familyOf(proposal, claim),
    stem: proposal.question,
    answer: proposal.answer.replace(/\.$/, ''),
    answerType: typeOf(proposal, claim, places),
    answerPlaces: places,
    claim,
    wrongOptions: isChoice
      ? proposal.wrong.slice(0, WRONG_OPTIONS).map((wrong) => ({ text: wrong, whyWrong: null }))
      : [],
    prior: PRIOR,
    namesSource: claim.attribution !== null,
  })
}

function familyOf({ question }: Proposal, claim: Claim): Family {
  if (claim.attribution !== null) return 'position'
  return /^(?:why|for what (?:reason|purpose))\b/i.test(question) ? 'reason' : 'fact'
}

/** Places of the answer's words where they stand together in the sentence; none if they do not. */
function placesOf(answer: string, { sentence }: Claim): number[] {
  const at = sentence.text.toLowerCase().indexOf(answer.toLowerCase())
  if (at < 0) return []
  const [from, to] = [sentence.start + at, sentence.start + at + answer.length]
  return sentence.tokens.filter((token) => token.start >= from && token.end <= to).map(({ index }) => index)
}

/** The type of the noun that heads the answer; of a longer stretch, what the question asks for. */
function typeOf({ question }: Proposal, { sentence }: Claim, places: readonly number[]): AnswerType {
  if (/^why\b/i.test(question)) return 'reason'
  const head = places.find((place) => !places.includes(tokenAt(sentence, place).head))
  if (head === undefined || !/^(?:NOUN|PROPN|NUM)$/.test(tokenAt(sentence, head).upos)) return 'content'
  return nounPhraseAt(sentence, head, new Set()).type
}
