import { EMPTY_NOUNS } from '@/lib/article/language/lexicon/nouns'
import { REPORT_VERBS } from '@/lib/article/language/lexicon/verbs'
import { tokenAt } from '@/lib/article/language/tree'
import type { Claim, Unit } from '@/lib/claim/claim'
import type { Candidate } from '../candidate'
import { keptUnits } from '../clause-text'
import { askingFor, quantityAsking, timeAsking } from '../question-words'
import { askFor } from './fact-stems'

/** Verbs that make one expression with their object: 'take place', 'play a role'. */
const LIGHT_VERBS = /^(?:take|play|make|have|give|pay|do)$/
const LIGHT_OBJECTS =
  /^(?:place|part|role|sense|use|effect|rise|way|attention|care|interest|impact|influence)$/

/** Verbs of which the object is only half of what they tell: 'viewed the visit with concern'. */
const VIEWING = /^(?:view|see|regard|treat|consider|describe|call|name|put|set|leave|keep|let|become|mean)$/

/** What is carried comes to places more often than to persons. */
const CARRIED = /^(?:return|move|send|take|bring|carry|transfer)$/

/** Prepositions that a verb may govern: what follows them is asked for with the verb. */
const GOVERNED = /^(?:with|on|for|from|to|into|against|by|of|over|at|about|as|after|under|through|in)$/

/** The question for one object, time, place, agent or prepositional phrase of a claim. */
export function unitQuestions(claim: Claim, unit: Unit): Candidate[] {
  if (!unit.isAgreed || !unit.phrase || !unit.phrase.isContiguous) return []
  const head = tokenAt(claim.sentence, unit.phrase.head)
  if (/^(?:PRON|DET|ADJ)$/.test(head.upos) || EMPTY_NOUNS.has(head.lemma)) return []
  switch (unit.role) {
    case 'object':
      return objectQuestions(claim, unit)
    case 'time':
      return timeQuestions(claim, unit)
    case 'place':
      return placeQuestions(claim, unit)
    case 'agent':
      return agentQuestions(claim, unit)
    case 'oblique':
      return isEraDate(claim, unit) ? timeQuestions(claim, unit) : obliqueQuestions(claim, unit)
    default:
      return []
  }
}

/** 'Around 8000 BCE' is a time though the tree takes it for a number. */
const isEraDate = ({ sentence }: Claim, unit: Unit): boolean =>
  unit.places.some((place) => /^(?:BCE?|CE|AD|BP)$/.test(tokenAt(sentence, place).text)) &&
  unit.places.some((place) => /^[\d,]+$/.test(tokenAt(sentence, place).text))

function objectQuestions(claim: Claim, unit: Unit): Candidate[] {
  const verb = tokenAt(claim.sentence, claim.predicate)
  const noun = tokenAt(claim.sentence, unit.head)
  if (LIGHT_VERBS.test(verb.lemma) && LIGHT_OBJECTS.test(noun.lemma)) return []
  const quantity = quantityAsking(claim, unit.phrase!)
  if (quantity?.type === 'duration' && /^(?:last|take)$/.test(verb.lemma))
    return askFor(claim, [unit], { ...quantity, words: 'how long', places: unit.phrase!.places })
  if (quantity !== null) return askFor(claim, [unit], quantity)
  if (claim.isPassive || VIEWING.test(verb.lemma)) return []
  if (claim.subject.type === 'thing' && verb.lemma === 'see') return []
  if (claim.units.filter((other) => other.role === 'object').length > 1) return []
  if (claim.units.some((other) => /^(?:open-clause|content|purpose)$/.test(other.role))) return []
  const asking = askingFor(claim, unit.phrase!, false)
  return asking === null ? [] : askFor(claim, [unit], asking)
}

/** 'when', 'in what year', 'for how many years'; 'from 1870 to 1939' is asked for as one time. */
function timeQuestions(claim: Claim, unit: Unit): Candidate[] {
  const end = keptUnits(claim).find(
    (other) =>
      /^(?:to|until|till|through)$/.test(other.opener) &&
      other.places[0] === unit.places.at(-1)! + 1 &&
      other.phrase,
  )
  if (unit.opener === 'from') {
    const isYears = [unit, end].every((part) => part?.phrase && /^(?:year|date)$/.test(part.phrase.type))
    if (!end || !isYears) return []
    const places = [...unit.phrase!.places, ...end.places]
    return askFor(claim, [unit, end], { words: 'when', places, type: 'date', isPlural: false, prior: 0.7 })
  }
  const isEnd = keptUnits(claim).some(
    (other) => other.opener === 'from' && other.places.at(-1)! + 1 === unit.places[0],
  )
  const asking = isEnd ? null : timeAsking(claim, unit)
  return asking === null ? [] : askFor(claim, [unit], asking)
}

function placeQuestions(claim: Claim, unit: Unit): Candidate[] {
  const { phrase, opener } = unit
  const isOnly = keptUnits(claim).filter((other) => other.role === 'place').length === 1
  if (!phrase || !isOnly || phrase.isJoined) return []
  const where = { words: 'where', places: phrase.places, type: phrase.type, isPlural: false, prior: 0.66 }
  if (/^(?:in|at|near|on)$/.test(opener)) return askFor(claim, [unit], where)
  const left = unit.places.filter((place) => place < phrase.places[0]!)
  return /^(?:to|from)$/.test(opener) && !unit.isFronted ? askFor(claim, [unit], where, { left }) : []
}

function agentQuestions(claim: Claim, unit: Unit): Candidate[] {
  const asking = askingFor(claim, unit.phrase!, false)
  if (asking === null || (asking.words === 'what' && asking.type === 'group')) return []
  return askFor(claim, [unit], { ...asking, words: `by ${asking.words}` })
}

/** 'of how many people', 'What was he known for?': a preposition right behind its verb stays there, any other goes to the front. */
function obliqueQuestions(claim: Claim, unit: Unit): Candidate[] {
  const verb = tokenAt(claim.sentence, claim.predicate)
  const phrase = unit.phrase!
  if (REPORT_VERBS.has(verb.lemma) || !GOVERNED.test(unit.opener) || claim.isCopular || verb.upos !== 'VERB')
    return []
  const asking = askingFor(claim, phrase, false)
  if (asking === null) return []
  if (
    unit.opener === 'for' &&
    /^(?:generation|while|time|period)$/.test(tokenAt(claim.sentence, phrase.head).lemma)
  )
    return []
  if (unit.opener === 'to' && CARRIED.test(verb.lemma) && /^who/.test(asking.words)) return []
  const left = unit.places.filter((place) => place < phrase.places[0]!)
  const isBehindVerb = unit.places[0] === claim.verbPlaces.at(-1)! + 1
  const isName = !/^(?:thing|people|group)$/.test(asking.type)
  if (!isName && (!isBehindVerb || unit.opener === 'in')) return []
  if (unit.opener === 'in' && !isBehindVerb && /^(?:what|whom)$/.test(asking.words)) return []
  if (unit.opener === 'in' && /^(?:what|whom)$/.test(asking.words) && asking.type !== 'thing') return []
  return isBehindVerb && !/^how /.test(asking.words)
    ? askFor(claim, [unit], { ...asking, words: asking.words.replace(/^whom$/, 'who') }, { left })
    : askFor(claim, [unit], { ...asking, words: `${unit.opener} ${asking.words}` })
}
