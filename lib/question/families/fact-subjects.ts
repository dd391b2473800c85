import { EMPTY_NOUNS } from '@/lib/article/language/lexicon/nouns'
import { STANCE_VERBS } from '@/lib/article/language/lexicon/verbs'
import { tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import { candidate, type Candidate } from '../candidate'
import { asQuestion, clearWords, verbAfterWho } from '../clause-text'
import { askingFor, type Asking } from '../question-words'
import { variantsOf } from './fact-variants'
import { placesOf, sourceLead, stemUnits, unitWords } from './fact-stems'

/** Who or what did it, or how many did: the question for the subject. */
export function subjectQuestions(claim: Claim): Candidate[] {
  const asking = askingFor(claim, claim.subject, true)
  const isQuantity = asking !== null && /^(?:number|percent)$/.test(asking.type)
  if (asking === null || !isAskable(claim, isQuantity)) return []
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
  return [
    candidate({
      kind: 'short',
      family: tellsStand(claim) ? 'position' : 'fact',
      stem: asQuestion(source + (lead === '' ? '' : `${lead},`), asking.words, verb, tail),
      answer,
      answerType: asking.type,
      answerPlaces: asking.places,
      accepted: variantsOf(answer),
      claim,
      prior: asking.prior - weakness(claim, asking),
      namesSource: source !== '',
    }),
  ]
}

function isAskable(claim: Claim, isQuantity: boolean): boolean {
  const { subject, sentence, isCopular } = claim
  if (!subject.isContiguous || !tokenAt(sentence, subject.head).isAgreed) return false
  if (isQuantity) return true
  const verb = tokenAt(sentence, claim.predicate).lemma
  const isJoinedName = subject.isJoined && /^(?:country|organisation|place|name|person)$/.test(subject.type)
  if (subject.type === 'thing' && /^(?:see|mean|become|remain|seem)$/.test(verb)) return false
  const isHolder = /^(?:thing|group|people)$/.test(subject.type)
  if (isHolder && /^(?:include|contain|comprise|have)$/.test(verb)) return false
  return !isCopular && !isJoinedName && !isPlainNoun(claim)
}

/** A common noun without an agent or a place to hold it is seldom the one thing that did something. */
const weakness = (claim: Claim, asking: Asking): number =>
  asking.type === 'thing' ? (claim.isPassive ? 0.05 : 0.1) : 0

/** True if the clause tells what somebody thinks of something: 'supporters lauded the visit'. */
const tellsStand = (claim: Claim): boolean =>
  !claim.isPassive &&
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
