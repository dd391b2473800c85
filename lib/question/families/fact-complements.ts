import { EMPTY_NOUNS } from '@/lib/article/language/lexicon/nouns'
import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import type { Claim, Unit } from '@/lib/claim/claim'
import { renderPlaces } from '@/lib/claim/render'
import { candidate, type Candidate } from '../candidate'
import { asQuestion, clearWords, verbAfterWho } from '../clause-text'
import { askingFor } from '../question-words'
import { askFor, placesOf, sourceLead, stemUnits, unitWords } from './fact-stems'

const MOST_ANSWER_WORDS = 7

/** 'The capital of X is Y': what is the capital? 'Y was the first king of X': who was the first king? 'X is 5 m long': how long? */
export function complementQuestions(claim: Claim): Candidate[] {
  const complement = claim.units.find((unit) => unit.role === 'complement')
  if (!claim.isCopular || !complement?.isAgreed) return []
  if (!complement.phrase) return measureQuestions(claim, complement)
  if (!complement.phrase.isContiguous || complement.phrase.type === 'year') return []
  if (isUnique(claim, complement.phrase.places) && claim.subject.places.length <= MOST_ANSWER_WORDS)
    return holderQuestions(claim)
  return isUnique(claim, claim.subject.places) && isNarrow(claim, complement)
    ? valueQuestions(claim, complement)
    : []
}

/** True for a description that fits one thing only: 'the capital of Poland', 'the largest city', "Poland's largest city". */
function isUnique(claim: Claim, places: readonly number[]): boolean {
  const tokens = places.map((place) => tokenAt(claim.sentence, place))
  const isSuperlative = tokens.some(
    (token) => /^(?:JJS|RBS)$/.test(token.xpos) || /^(?:first|last|only)$/i.test(token.text),
  )
  const first = tokens[0]?.text.toLowerCase()
  const isOwned = tokens.some((token) => token.relation === 'nmod:poss') && isSuperlative
  if (/^one$/.test(first ?? '') || tokens.length < 4) return false
  if (first !== 'the') return isOwned
  const hasComplement = tokens.some((token) => /^(?:of|in|between|for|to)$/.test(token.text))
  const isCommon = tokens.some((token) => token.upos === 'NOUN')
  return isCommon && (hasComplement || (isSuperlative && tokens.length >= 4))
}

/** True if the complement is short enough and definite enough to be an answer. */
function isNarrow(claim: Claim, complement: Unit): boolean {
  const phrase = complement.phrase!
  const head = tokenAt(claim.sentence, phrase.head)
  const isNoun = /^(?:NOUN|PROPN|NUM)$/.test(head.upos) && !EMPTY_NOUNS.has(head.lemma)
  return isNoun && phrase.places.length <= MOST_ANSWER_WORDS && !/^(?:people|group)$/.test(phrase.type)
}

/** 'Who was the first king of X?' */
function holderQuestions(claim: Claim): Candidate[] {
  const head = tokenAt(claim.sentence, claim.subject.head)
  const asking = askingFor(claim, claim.subject, true)
  const verb = verbAfterWho(claim, asking?.isPlural)
  const { front, back } = stemUnits(claim)
  const shown = new Set([...claim.verbPlaces, ...placesOf([...front, ...back])])
  const answer = clearWords(claim, claim.subject.places, new Set(claim.subject.places))
  const tail = unitWords(claim, back, shown)
  const lead = unitWords(claim, front, shown)
  const source = sourceLead(claim)
  if (
    asking === null ||
    verb === null ||
    answer === null ||
    tail === null ||
    lead === null ||
    source === null
  )
    return []
  if (head.upos === 'PRON' || !claim.subject.isContiguous || EMPTY_NOUNS.has(head.lemma)) return []
  return [
    candidate({
      kind: 'short',
      family: 'fact',
      stem: asQuestion(source + (lead === '' ? '' : `${lead},`), asking.words, verb, tail),
      answer,
      answerType: asking.type,
      answerPlaces: claim.subject.places,
      claim,
      prior: Math.max(0.55, asking.prior),
      namesSource: source !== '',
    }),
  ]
}

/** 'What is the basic unit of territorial division in Poland?' */
function valueQuestions(claim: Claim, complement: Unit): Candidate[] {
  const asking = askingFor(claim, complement.phrase!, true)
  const isCounted = asking !== null && /^(?:number|duration)$/.test(asking.type)
  if (asking === null || isCounted) return []
  const words = /^which /.test(asking.words) && asking.type === 'name' ? 'what' : asking.words
  return askFor(claim, [complement], { ...asking, words, prior: Math.max(0.62, asking.prior) })
}

const MEASURED: Record<string, string> = {
  long: 'how long',
  tall: 'how tall',
  high: 'how high',
  wide: 'how wide',
  deep: 'how deep',
  thick: 'how thick',
  old: 'how old',
  heavy: 'how heavy',
}

/** 'The tower is 300 m tall': how tall is it? */
function measureQuestions(claim: Claim, complement: Unit): Candidate[] {
  const words = MEASURED[tokenAt(claim.sentence, complement.head).lemma]
  const measure = complement.places.filter((place) => place < complement.head)
  const hasNumber = measure.some((place) => tokenAt(claim.sentence, place).upos === 'NUM')
  const isBare = childrenOf(claim.sentence, complement.head).every(
    (child) => child.index < complement.head || child.upos === 'PUNCT',
  )
  if (words === undefined || !hasNumber || !isBare || /\bthan\b/.test(renderPlaces(claim.sentence, measure)))
    return []
  return askFor(claim, [complement], { words, places: measure, type: 'number', isPlural: false, prior: 0.74 })
}
