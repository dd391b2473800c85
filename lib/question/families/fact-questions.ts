import { EMPTY_NOUNS } from '@/lib/article/language/lexicon/nouns'
import { REPORT_VERBS, STANCE_VERBS } from '@/lib/article/language/lexicon/verbs'
import { tokenAt } from '@/lib/article/language/tree'
import type { Claim, Unit } from '@/lib/claim/claim'
import { candidate, type Candidate } from '../candidate'
import { asQuestion, clearWords, keptUnits, verbAfterWho } from '../clause-text'
import { askWord, timeWord } from '../question-words'
import { askWith, placesOf, sourceLead, stemUnits, unitWords } from './fact-stems'

/** Verbs that make one expression with their object: 'take place', 'play a role'. */
const LIGHT_VERBS = /^(?:take|play|make|have|give|pay|do)$/
const LIGHT_OBJECTS =
  /^(?:place|part|role|sense|use|effect|rise|way|attention|care|interest|impact|influence)$/

/** Verbs of which the object is only half of what they tell: 'viewed the visit with concern'. */
const VIEWING = /^(?:view|see|regard|treat|consider|describe|call|name|put|set|leave|keep|let|become|mean)$/

/** Who, what, when, where and which: one question for each part of a plain claim that can be asked for. */
export function factQuestions(claim: Claim): Candidate[] {
  if (
    claim.isNegated ||
    claim.attribution?.form === 'clause' ||
    claim.units.some((unit) => unit.role === 'content')
  )
    return []
  return [...subjectQuestions(claim), ...keptUnits(claim).flatMap((unit) => unitQuestions(claim, unit))]
}

function subjectQuestions(claim: Claim): Candidate[] {
  const word = askWord(claim, claim.subject, true)
  const isWholeSubject = claim.subject.isContiguous && tokenAt(claim.sentence, claim.subject.head).isAgreed
  const verbLemma = tokenAt(claim.sentence, claim.predicate).lemma
  if (claim.subject.type === 'thing' && /^(?:see|mean|become|remain|seem)$/.test(verbLemma)) return []
  const isJoinedName =
    claim.subject.isJoined && /^(?:country|organisation|place|name|person)$/.test(claim.subject.type)
  if (!word || !isWholeSubject || claim.isCopular || isJoinedName || isPlainNoun(claim)) return []
  const { front, back } = stemUnits(claim)
  const shown = new Set([claim.subject.head, ...claim.verbPlaces, ...placesOf([...front, ...back])])
  const answer = clearWords(claim, claim.subject.places, new Set(claim.subject.places))
  const verb = verbAfterWho(claim)
  const tail = unitWords(claim, back, shown)
  const lead = unitWords(claim, front, shown)
  const source = sourceLead(claim)
  if (answer === null || verb === null || tail === null || lead === null || source === null || tail === '')
    return []
  const stem = asQuestion(source + (lead === '' ? '' : `${lead},`), word, verb, tail)
  return [
    candidate({
      kind: 'short',
      family: tellsStand(claim) ? 'position' : 'fact',
      stem,
      answer,
      answerType: claim.subject.type,
      answerPlaces: claim.subject.places,
      claim,
      prior: claim.subject.type === 'thing' ? 0.5 : 0.7,
      namesSource: source !== '',
    }),
  ]
}

/** True if the clause tells what somebody thinks of something: 'supporters lauded the visit'. */
const tellsStand = (claim: Claim): boolean =>
  /^(?:people|group|organisation|person|country)$/.test(claim.subject.type) &&
  STANCE_VERBS.has(tokenAt(claim.sentence, claim.predicate).lemma)

const ANYBODY =
  /^(?:people|person|man|woman|individual|human|everyone|someone|anyone|nobody|child|adult|individual|citizen|resident)$/

/** A bare plural or an empty noun is nobody's answer ('Who …? People.'), unless it names a side that speaks ('critics'). */
function isPlainNoun(claim: Claim): boolean {
  const head = tokenAt(claim.sentence, claim.subject.head)
  if (head.upos === 'PRON' || head.upos === 'DET' || EMPTY_NOUNS.has(head.lemma)) return true
  if (claim.subject.places.length > 1 || head.upos !== 'NOUN') return false
  const speaks = STANCE_VERBS.has(tokenAt(claim.sentence, claim.predicate).lemma)
  return ANYBODY.test(head.lemma) || claim.subject.type !== 'people' || !speaks
}

function unitQuestions(claim: Claim, unit: Unit): Candidate[] {
  if (!unit.isAgreed || !unit.phrase || !unit.phrase.isContiguous) return []
  const head = tokenAt(claim.sentence, unit.phrase.head)
  if (/^(?:PRON|DET|ADJ)$/.test(head.upos) || EMPTY_NOUNS.has(head.lemma)) return []
  switch (unit.role) {
    case 'object':
      return objectQuestions(claim, unit)
    case 'time':
      return askWith(
        claim,
        unit,
        timeWord(unit),
        unit.phrase.type === 'year' ? unit.phrase.places : unit.places,
        0.7,
      )
    case 'place':
      return unit.opener === 'in' || unit.opener === 'at'
        ? askWith(claim, unit, 'where', unit.places, 0.6)
        : []
    case 'oblique':
      return obliqueQuestions(claim, unit)
    default:
      return []
  }
}

function objectQuestions(claim: Claim, unit: Unit): Candidate[] {
  if (claim.subject.type === 'thing' && tokenAt(claim.sentence, claim.predicate).lemma === 'see') return []
  const verb = tokenAt(claim.sentence, claim.predicate)
  const noun = tokenAt(claim.sentence, unit.head)
  if (claim.isPassive || (LIGHT_VERBS.test(verb.lemma) && LIGHT_OBJECTS.test(noun.lemma))) return []
  if (claim.units.filter((other) => other.role === 'object').length > 1 || VIEWING.test(verb.lemma)) return []
  if (claim.units.some((other) => /^(?:open-clause|content|purpose)$/.test(other.role))) return []
  const word = askWord(claim, unit.phrase!, false)
  return word === 'which year' ? [] : askWith(claim, unit, word, unit.phrase!.places, 0.6)
}

function obliqueQuestions(claim: Claim, unit: Unit): Candidate[] {
  const verb = tokenAt(claim.sentence, claim.predicate)
  const isGoverned = /^(?:with|on|for|from|to|into|against|by|of|over)$/.test(unit.opener)
  const hasObject = claim.units.some((other) => other.role === 'object')
  if (REPORT_VERBS.has(verb.lemma) || !isGoverned || claim.isCopular || verb.upos !== 'VERB' || hasObject)
    return []
  const word = askWord(claim, unit.phrase!, false)
  return word === null || word === 'which year'
    ? []
    : askWith(claim, unit, `${unit.opener} ${word}`, unit.phrase!.places, 0.55)
}
