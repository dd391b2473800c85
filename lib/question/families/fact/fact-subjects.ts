import { tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import type { Candidate } from '../../candidate'
import { clearWords, verbAfterWho } from '../../clause-text'
import { askingFor } from '../../question-words'
import { askedFact, placesOf, sourceLead, stemUnits, unitWords } from './fact-stems'

/** Who did it, or how many did: the question for the subject. */
export function subjectQuestions(claim: Claim): Candidate[] {
  const asking = askingFor(claim, claim.subject, true)
  const isQuantity = asking !== null && /^(?:number|percent)$/.test(asking.type)
  const isPerson = asking !== null && asking.type === 'person' && /^(?:who|which)\b/.test(asking.words)
  if (asking === null || !(isQuantity || isPerson) || !isAskable(claim, isQuantity)) return []
  const { front, back } = stemUnits(claim)
  // 'To save money, who …': the one that is asked for is the one who saves.
  if (front.some((unit) => unit.phrase === null && /^(?:in order to|so as to|to)$/.test(unit.opener)))
    return []
  const shown = new Set([claim.subject.head, ...claim.verbPlaces, ...placesOf([...front, ...back])])
  const answer = clearWords(claim, asking.places, new Set(claim.subject.places))
  const verb = verbAfterWho(claim, asking.isPlural)
  const tail = unitWords(claim, back, shown)
  const lead = unitWords(claim, front, shown)
  const source = sourceLead(claim)
  if (answer === null || verb === null || tail === null || lead === null || source === null || tail === '')
    return []
  return [askedFact(claim, 'fact', asking, answer, source, lead, [verb, tail])]
}

function isAskable({ subject, sentence, isCopular }: Claim, isQuantity: boolean): boolean {
  const head = tokenAt(sentence, subject.head)
  if (!subject.isContiguous || !head.isAgreed) return false
  return isQuantity || (!isCopular && !subject.isJoined && head.kind === 'person')
}
