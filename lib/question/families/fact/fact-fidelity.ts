import type { Token } from '@/lib/article/language/token'
import { childrenOf, subtreeOf, textAt, tokenAt } from '@/lib/article/language/tree'
import type { Claim, Unit } from '@/lib/claim/claim'
import type { Candidate } from '../../candidate'
import { keptUnits } from '../../clause-text'

const MOST_STEM_WORDS = 28
/** A word of this length that begins like another says nearly the same: 'inflammation' and 'anti-inflammatory'. */
const SHARED_LETTERS = 7

/** The questions that keep their clause whole, ask for no mere example and do not tell their answer. */
export const faithful = (questions: readonly Candidate[]): Candidate[] =>
  questions.filter(
    (question) =>
      isWhole(question.claim, question.answerPlaces) &&
      !isShortOfObject(question.claim) &&
      !isExample(question) &&
      !hasLoosePronoun(question) &&
      !announces(question.claim) &&
      !hasBareNumber(question) &&
      !hasTwoYears(question) &&
      question.stem.split(/\s+/).length <= MOST_STEM_WORDS &&
      !tellsAnswer(question),
  )

/** True for a word that may be left out of a question: marks, joining words, what was edited away. */
const isJoint = (token: Token): boolean =>
  token.upos === 'PUNCT' || /^(?:cc|discourse|reparandum)$/.test(token.relation)

/**
 * True if the question and its answer together show every word of the clause but true asides: what stands between commas or brackets,
 * another clause joined to this one, and linking words.
 */
export function isWhole(claim: Claim, answerPlaces: readonly number[]): boolean {
  const { sentence, predicate, subject, references } = claim
  const kept = keptUnits(claim)
  const shown = new Set([
    ...subject.places,
    ...claim.verbPlaces,
    ...answerPlaces,
    ...kept.flatMap((unit) => unit.places),
  ])
  if (shown.size <= subject.places.length + claim.verbPlaces.length) return false
  const isEdited = (place: number): boolean =>
    references.edits.some((edit) => edit.first <= place && place <= edit.last)
  const units = claim.units.filter((unit) => !kept.some((other) => other.head === unit.head))
  if (units.some((unit) => isLostSetting(claim, unit))) return false
  const unitPlaces = new Set(units.flatMap((unit) => unit.places))
  const first = Math.min(...subject.places, predicate)
  return clausePlaces(claim).every((place) => {
    if (shown.has(place) || unitPlaces.has(place) || isEdited(place)) return true
    const token = tokenAt(sentence, place)
    // 'A generation or more': what joins two shown words belongs to them.
    if (token.relation === 'cc' && shown.has(place - 1) && shown.has(place + 1)) return false
    const isOpener = place < first && /^(?:mark|cc|advmod)$/.test(token.relation)
    return isJoint(token) || isOpener || /^W/.test(token.xpos) || isSetOff(claim, place, shown)
  })
}

/** True for an unclear 'during this time' that was left out though the clause tells how things were, which may have been so only then. */
function isLostSetting(
  { sentence, references, units, verbPlaces, isPassive, isCopular }: Claim,
  unit: Unit,
): boolean {
  const isUnclear = unit.places.some((place) => references.unresolved.has(place))
  if (!isUnclear || unit.phrase === null || unit.opener === '') return false
  const isEvent =
    !isCopular &&
    verbPlaces.some((place) => tokenAt(sentence, place).xpos === 'VBD') &&
    (isPassive || units.some((other) => other.role === 'object'))
  return !isEvent
}

/** The places of the clause and its subject, without the clauses joined to it. */
function clausePlaces(claim: Claim): number[] {
  const { sentence, predicate, subject } = claim
  const isClause = (child: Token): boolean =>
    child.upos === 'VERB' ||
    childrenOf(sentence, child.index).some((below) => /^(?:nsubj|nsubj:pass|cop|aux)$/.test(below.relation))
  const own = subtreeOf(
    sentence,
    predicate,
    (child, parent) =>
      child.relation === 'parataxis' ||
      (parent.index === predicate && child.relation === 'conj' && isClause(child)),
  )
  return [
    ...new Set([
      ...own,
      ...subtreeOf(
        sentence,
        subject.head,
        (child, parent) =>
          child.index === predicate || (parent.index === subject.head && child.relation === 'case'),
      ),
    ]),
  ]
}

/** True for a word of a part that stands behind a comma, a dash or a bracket: 'Vienna, which lies …', 'the law (of 1849)'. */
function isSetOff({ sentence }: Claim, place: number, shown: ReadonlySet<number>): boolean {
  let top = tokenAt(sentence, place)
  while (top.head >= 0 && !shown.has(top.head)) top = tokenAt(sentence, top.head)
  const first = subtreeOf(sentence, top.index)[0]!
  const marks = [textAt(sentence, first), textAt(sentence, first - 1)]
  return (
    /^(?:appos|acl|acl:relcl|advcl|nmod|obl|parataxis|dep|discourse)$/.test(top.relation) &&
    marks.some((mark) => /^[,(–—[]$|^--?$/.test(mark))
  )
}

/** 'They destroyed and burned the cities': the first verb has its object behind the second, and lost it. */
export function isShortOfObject({ sentence, predicate, units, isCopular, isPassive }: Claim): boolean {
  if (isCopular || isPassive) return false
  const isBehind = units.some((unit) => !unit.isFronted && unit.role !== 'adverb' && unit.role !== 'aside')
  const next = sentence.tokens[predicate + 1]
  const isJoined = next !== undefined && /^(?:and|or|,)$/i.test(next.text)
  const joined = childrenOf(sentence, predicate).find(
    (child) => child.relation === 'conj' && child.upos === 'VERB' && child.index <= predicate + 3,
  )
  return isJoined && !isBehind && joined !== undefined
}

/** True if the stem shows a pronoun of which nothing is known: 'What did Russia view it as?' */
export function hasLoosePronoun({ claim, answerPlaces }: Candidate): boolean {
  const { sentence, references } = claim
  const told = new Set(answerPlaces)
  const places = [...claim.subject.places, ...keptUnits(claim).flatMap((unit) => unit.places)]
  return places.some(
    (place) =>
      !told.has(place) &&
      /^(?:it|they|them|he|him|she)$/i.test(tokenAt(sentence, place).text) &&
      !references.edits.some((edit) => edit.first <= place && place <= edit.last) &&
      !references.names.has(place) &&
      (references.needs.get(place) ?? []).length === 0,
  )
}

const EXAMPLE =
  /(?:\b(?:such as|including|for example|for instance|e\.g\.|like|especially|particularly),?|\(e\.g\.,?)\s*$/i

/** True if the answer follows 'such as' or 'including': one of several examples. */
export function isExample({ claim, answerPlaces }: Candidate): boolean {
  const first = answerPlaces[0]
  if (first === undefined) return false
  const before = claim.sentence.tokens
    .slice(Math.max(0, first - 4), first)
    .map((token) => token.text)
    .join(' ')
  return EXAMPLE.test(before)
}

/** 'From 74,000 (years ago)': a number whose unit went with the bracket behind it. */
export function hasBareNumber({ claim, stem, answer }: Candidate): boolean {
  const { sentence } = claim
  return sentence.tokens.some((token) => {
    const isNumber = token.upos === 'NUM' && !/^(?:1\d|20)\d\d$/.test(token.text)
    const isCut = /^\s*\(/.test(sentence.text.slice(token.end - sentence.start))
    return isNumber && isCut && `${stem} ${answer}`.includes(token.text)
  })
}

/** True if a year is asked for where another one is told: the reader cannot know which of the two is meant. */
export const hasTwoYears = ({ answerType, answer, stem }: Candidate): boolean =>
  /^(?:year|date)$/.test(answerType) &&
  (/\b(?:during|after|before)\b/i.test(answer) || /\b(?:1\d|20)\d\d\b/.test(stem))

const ANNOUNCED =
  /^(?:theory|reason|way|type|kind|factor|qualification|example|aspect|issue|approach|category|cause|difference|feature|step|explanation|question|problem|challenge|theme|rule|condition)$/

/** True for 'A number of rules apply', 'Several reasons have been given': it says that something will be told. */
export function announces({ sentence, subject, units }: Claim): boolean {
  const words = subject.places.map((place) => tokenAt(sentence, place))
  const isCount = words.some((word) =>
    /^(?:number|several|various|many|some|two|three|four|five|six)$/i.test(word.text),
  )
  const isEmpty = words.some((word) => ANNOUNCED.test(word.lemma))
  return isCount && isEmpty && !units.some((unit) => /^(?:content|reason|purpose)$/.test(unit.role))
}

/** In a longer answer one such word does not tell the rest. */
const MOST_TELLING_WORDS = 4
const CLAUSE_ANSWER = /^(?:content|purpose|reason|description)$/
const letters = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** True if a word of the answer and a word of the stem begin alike, though neither is the other: the stem gives the answer away. */
export function tellsAnswer({ stem, answer, answerType }: Candidate): boolean {
  if (CLAUSE_ANSWER.test(answerType) || answer.split(' ').length > MOST_TELLING_WORDS) return false
  const heads = new Set(
    letters(stem)
      .filter((word) => word.length >= SHARED_LETTERS)
      .map((word) => word.slice(0, SHARED_LETTERS)),
  )
  return letters(answer).some(
    (word) => word.length >= SHARED_LETTERS && heads.has(word.slice(0, SHARED_LETTERS)),
  )
}

/** True if every word of the sentence stands in the stem or the answer, but linking words. */
export function showsSentence({ claim, answerPlaces }: Candidate): boolean {
  const { sentence, references, subject, verbPlaces } = claim
  const shown = new Set([
    ...subject.places,
    ...verbPlaces,
    ...answerPlaces,
    ...keptUnits(claim).flatMap((unit) => unit.places),
  ])
  const isEdited = (place: number): boolean =>
    references.edits.some((edit) => edit.text === '' && edit.first <= place && place <= edit.last)
  return sentence.tokens.every(
    (token) => shown.has(token.index) || token.upos === 'PUNCT' || isEdited(token.index),
  )
}
