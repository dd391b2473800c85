import { childrenOf, findChild, isContiguous, subtreeOf, tokenAt } from '@/lib/article/language/tree'
import type { Claim, Unit } from '@/lib/claim/claim'
import { nounPhraseAt } from '@/lib/claim/noun-phrase'
import { type Candidate } from '../candidate'
import { asQuestion, clearWords, cutVerb, verbAfterWho } from '../clause-text'
import { askingFor } from '../question-words'
import { faithful } from './fact-fidelity'
import { stemParts } from './reason-stems'
import { shortQuestion } from './short-question'

const OTHER_SIDE = /^(?:whereas|while)$/
const IN_PLACE_OF = /^(?:instead of|rather than|as opposed to)$/
const MOST_SIDE_WORDS = 20
const NOBODY =
  /^(?:before|ever|usual|average|expected|previously|once|now|others?|most|any|anything|thought|that|those)$/i

/** What sets two things apart: 'unlike', 'whereas', 'instead of', 'larger than', 'differ'. */
export function contrastQuestions(claim: Claim): Candidate[] {
  if (claim.attribution?.form === 'clause' || claim.isNegated) return []
  const beside = [...otherSide(claim), ...unlike(claim), ...inPlaceOf(claim)]
  return [...faithful(beside), ...comparison(claim), ...difference(claim)]
}

/** 'Britain kept the gold standard, whereas France left it': whereas France left it, which country kept it? */
function otherSide(claim: Claim): Candidate[] {
  const unit = claim.units.find((other) => OTHER_SIDE.test(other.opener) && isContrastive(claim, other))
  if (!unit) return []
  const side = clearWords(claim, unit.places, new Set([...unit.places, ...claim.subject.places]))
  return side === null ? [] : askBoth(claim, unit, `${side},`, 0.85)
}

/**
 * True if a clause with 'while' or 'whereas' has its own subject, of the same kind as this one's, and sets it against this one, not its
 * time; and if it stands whole between its marks.
 */
function isContrastive(claim: Claim, unit: Unit): boolean {
  const { sentence } = claim
  const subject = findChild(sentence, unit.head, 'nsubj', 'nsubj:pass')
  if (!subject || /^(?:PRON|DET)$/.test(subject.upos) || (!unit.isAgreed && unit.opener !== 'whereas'))
    return false
  const [first, last] = [unit.places[0]!, unit.places[unit.places.length - 1]!]
  const isWhole = isContiguous(unit.places) && last - first < MOST_SIDE_WORDS
  const isMarked = unit.isFronted
    ? sentence.tokens[last + 1]?.text === ','
    : sentence.tokens[first - 1]?.text === ','
  if (!isWhole || !isMarked) return false
  const isProgressive = tokenAt(sentence, unit.head).xpos === 'VBG'
  const isAlike = nounPhraseAt(sentence, subject.index, new Set()).type === claim.subject.type
  return unit.opener === 'whereas' || (isAlike && !isProgressive)
}

/** 'Russia, unlike the West, welcomed the visit': unlike the West, which country welcomed it? */
function unlike(claim: Claim): Candidate[] {
  const { sentence } = claim
  const place = sentence.tokens.find(
    (token) =>
      /^unlike$/i.test(token.text) &&
      token.relation === 'case' &&
      (token.head === claim.subject.head || belongsTo(claim, token.head)),
  )
  if (!place) return []
  const other = nounPhraseAt(sentence, place.head, new Set())
  const words = clearWords(claim, other.places, new Set([...other.places, ...claim.subject.places]))
  if (words === null || tokenAt(sentence, place.head).upos === 'PRON') return []
  const unit = claim.units.find((candidateUnit) => candidateUnit.places.includes(place.head)) ?? null
  return askBoth(claim, unit, `unlike ${words},`, 0.85)
}

const belongsTo = (claim: Claim, place: number): boolean => {
  const { head } = tokenAt(claim.sentence, place)
  return head === claim.subject.head || head === claim.predicate
}

/** Who or what it is, and what it did, with the other side said before. */
function askBoth(claim: Claim, unit: Unit | null, lead: string, prior: number): Candidate[] {
  const without = unit === null ? [] : [unit]
  const parts = stemParts(claim, ...without)
  const who = askingFor(claim, claim.subject, true)
  const verb = verbAfterWho(claim, who?.isPlural)
  if (parts === null) return []
  const bare = new Set([...parts.shown].filter((place) => !claim.subject.places.includes(place)))
  const name = who && clearWords(claim, who.places, new Set(claim.subject.places))
  const isNamed = verb !== null && who !== null && name !== null && parts.tail !== '' && bare.size > 2
  const subject = isNamed
    ? [
        shortQuestion(
          'contrast',
          claim,
          asQuestion(lead, parts.lead, who.words, verb, parts.tail),
          name,
          who.type,
          who.places,
          prior,
        ),
      ]
    : []
  return [...subject, ...askObject(claim, without, lead, prior)]
}

function askObject(claim: Claim, without: readonly Unit[], lead: string, prior: number): Candidate[] {
  const object = claim.units.find(
    (other) => other.role === 'object' && other.isAgreed && other.phrase?.isContiguous,
  )
  const verb = cutVerb(claim)
  if (!object?.phrase || verb === null || claim.units.some((other) => other.role === 'open-clause')) return []
  const what = askingFor(claim, object.phrase, false)
  const parts = stemParts(claim, object, ...without)
  const answer = what && clearWords(claim, what.places, new Set(object.phrase.places))
  if (parts === null || what === null || answer === null) return []
  const stem = asQuestion(lead, parts.lead, what.words, verb.front, parts.subject, verb.rest, parts.tail)
  return [shortQuestion('contrast', claim, stem, answer, what.type, what.places, prior)]
}

/** 'The farmers used oxen instead of horses': what did they use instead of horses? */
function inPlaceOf(claim: Claim): Candidate[] {
  const unit = claim.units.find((other) => IN_PLACE_OF.test(other.opener) && other.isAgreed)
  const words = unit
    ? clearWords(claim, unit.places, new Set([...unit.places, ...claim.subject.places]))
    : null
  return unit && words !== null ? askObject(claim, [unit], `${words},`, 0.8) : []
}

/** 'The Sun is larger than Jupiter': which is larger, Jupiter or the Sun? */
function comparison(claim: Claim): Candidate[] {
  const { sentence, predicate } = claim
  const head = tokenAt(sentence, predicate)
  if (
    !claim.isCopular ||
    head.upos !== 'ADJ' ||
    claim.units.some((unit) => unit.role !== 'complement' && unit.opener !== 'than')
  )
    return []
  const than = childrenOf(sentence, predicate).find(
    (child) =>
      /^(?:obl|advcl)$/.test(child.relation) &&
      findChild(sentence, child.index, 'case', 'mark')?.text === 'than',
  )
  const more = findChild(sentence, predicate, 'advmod')
  const isMore = head.xpos === 'JJR' || /^(?:more|less)$/i.test(more?.text ?? '')
  if (!than || !isMore || !/^(?:NOUN|PROPN)$/.test(than.upos) || NOBODY.test(than.text)) return []
  const other = nounPhraseAt(sentence, than.index, new Set())
  const adjective = subtreeOf(
    sentence,
    predicate,
    (child) => child.index !== more?.index && child.relation !== 'advmod',
  )
  const quality = clearWords(
    claim,
    adjective.filter((place) => !claim.verbPlaces.includes(place)),
    new Set(adjective),
  )
  const [a, b] = [claim.subject.places, other.places].map((places) =>
    clearWords(claim, places, new Set(places)),
  )
  if (!a || !b || quality === null || claim.subject.isPlural !== other.isPlural) return []
  const be = claim.subject.isPlural ? 'are' : tokenAt(sentence, claim.verbPlaces[0]!).text
  const pair = [a, b].sort()
  const stem = asQuestion(`which ${be} ${quality}, ${pair[0]!} or ${pair[1]!}`)
  return [shortQuestion('contrast', claim, stem, a, 'name', claim.subject.places, 0.65)]
}

/** 'The two frogs differ in the colour of their eyes': how do they differ? */
function difference(claim: Claim): Candidate[] {
  const unit = claim.units.find(
    (other) => /^(?:in|by)$/.test(other.opener) && other.isAgreed && !other.isFronted,
  )
  const verb = cutVerb(claim)
  if (tokenAt(claim.sentence, claim.predicate).lemma !== 'differ' || !unit || verb === null) return []
  const parts = stemParts(claim, unit)
  const answer = clearWords(claim, unit.places, new Set([...unit.places, ...(parts?.shown ?? [])]))
  if (parts === null || answer === null) return []
  const stem = asQuestion(parts.lead, 'how', verb.front, parts.subject, verb.rest, parts.tail)
  return [shortQuestion('contrast', claim, stem, answer, 'reason', unit.places, 0.85)]
}
