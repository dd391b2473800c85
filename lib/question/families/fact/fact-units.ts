import { EMPTY_NOUNS } from '@/lib/article/language/lexicon/nouns'
import { childrenOf, textAt, tokenAt } from '@/lib/article/language/tree'
import type { Claim, Unit } from '@/lib/claim/claim'
import type { Candidate } from '../../candidate'
import { keptUnits } from '../../clause-text'
import { quantityAsking, timeAsking } from '../../question-words'
import { askFor } from './fact-stems'

/** Verbs that make one expression with their object: 'take place', 'play a role'. */
const LIGHT_VERBS = /^(?:take|play|make|have|give|pay|do)$/
const LIGHT_OBJECTS =
  /^(?:place|part|role|sense|use|effect|rise|way|attention|care|interest|impact|influence)$/

/** The question for a number or a time of a claim. */
export function unitQuestions(claim: Claim, unit: Unit): Candidate[] {
  if (!unit.isAgreed || !unit.phrase || !unit.phrase.isContiguous) return []
  const head = tokenAt(claim.sentence, unit.phrase.head)
  if (/^(?:PRON|DET|ADJ)$/.test(head.upos) || EMPTY_NOUNS.has(head.lemma)) return []
  switch (unit.role) {
    case 'object':
      return objectQuestions(claim, unit)
    case 'time':
      return timeQuestions(claim, unit)
    case 'oblique':
      return isEraDate(claim, unit) ? timeQuestions(claim, unit) : []
    default:
      return []
  }
}

/** 'Around 8000 BCE' is a time though the tree takes it for a number. */
const isEraDate = ({ sentence }: Claim, unit: Unit): boolean =>
  unit.places.some((place) => /^(?:BCE?|CE|AD|BP)$/.test(tokenAt(sentence, place).text)) &&
  unit.places.some((place) => /^[\d,]+$/.test(tokenAt(sentence, place).text))

/** 'Had freed by then': told as background to another time, and asked for as such in no plain question. */
export const isPastPerfect = ({ sentence, predicate }: Claim): boolean =>
  childrenOf(sentence, predicate).some(
    ({ relation, text }) => relation === 'aux' && /^(?:had|['’]d)$/i.test(text),
  ) && tokenAt(sentence, predicate).xpos === 'VBN'

/** 'In 1990, 14 percent of adults smoked', 'spent a million a year': the number is worth asking for, and not the year in which it was so. */
const isStatistic = ({ sentence }: Claim): boolean =>
  /\d ?%|\bpercent\b|\b(?:annually|per year|a year|each year)\b/i.test(sentence.text)

function objectQuestions(claim: Claim, unit: Unit): Candidate[] {
  const verb = tokenAt(claim.sentence, claim.predicate)
  const noun = tokenAt(claim.sentence, unit.head)
  if (LIGHT_VERBS.test(verb.lemma) && LIGHT_OBJECTS.test(noun.lemma)) return []
  const quantity = quantityAsking(claim, unit.phrase!)
  if (quantity?.type === 'duration' && /^(?:last|take)$/.test(verb.lemma))
    return askFor(claim, [unit], { ...quantity, words: 'how long', places: unit.phrase!.places })
  return quantity === null ? [] : askFor(claim, [unit], quantity)
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
  // 'Before what year' has many answers, 'only in 1999' is more than a time.
  const isVague = /^(?:by|before|after|since|until)$/.test(unit.opener)
  const isWeighed = /^(?:only|just|not|even)$/i.test(textAt(claim.sentence, unit.places[0]! - 1))
  const asking =
    isEnd || isVague || isWeighed || isStatistic(claim) || isPastPerfect(claim)
      ? null
      : timeAsking(claim, unit)
  return asking === null ? [] : askFor(claim, [unit], asking)
}
