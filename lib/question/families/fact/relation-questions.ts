import type { Sentence, Token } from '@/lib/article/language/token'
import { childrenOf, findChild, textAt, tokenAt } from '@/lib/article/language/tree'
import { candidate, type Candidate } from '../../candidate'
import { tellsMore } from '../asking'
import { stretch } from '../clause-ends'
import { isLoose, isOther, isToEnd } from '../reason/reason-effects'
import { isBareDefinite, isOfNothing, isPictured } from './relation-subjects'
import { DIRECT_RELATIONS, PASSIVE_RELATIONS, RELATIONS } from './relation-verbs'
import { passageWords } from '../told-sentence'
import { turnedQuestion } from '../turned-question'
import type { WholeSentence } from '../whole-sentences'

const WORDS = { fewest: 2, most: 26 }
/** What goes on unsaid, or is counted and not told. */
const UNTOLD =
  /\betc\b|:|\ba great deal\b|\ba source of\b|\b(?:companies|firms|things|places|countries|people) like\b|\busing\b|\band so on\b|\bamong others?\b|\bin (?:two|three|several|many|various|different) ways\b|^(?:numerous|some|different|various|certain|multiple|other|all|both(?!.* and )|one|only|its own|their own|an? (?:fairly|rather|quite|very))\b|^(?:an? )?(?:important|major|key|significant|central|leading|crucial|powerful|vital|valuable|useful|great) /i
const EFFECTING =
  /^(?:create|produce|provide|bring|spur|induce|establish|convey|reduce|reveal|show|form|separate|express|explore|measure|evaluate|compare|describe|detect|target|address)$/
const ACTORS = /^(?:person|people|group|organisation|country)$/

/** 'Mercantilism was based on …', 'The treatment involves …': what was it based on, what does it involve? Only of sentences that tell nothing else. */
export function relationQuestions(whole: WholeSentence): Candidate[] {
  const { claim, passage } = whole
  const { sentence } = claim
  const verb = passage === null ? null : tokenAt(sentence, sentence.root)
  const words = verb === null ? null : linkOf(sentence, verb)
  if (passage === null || verb === null || words === null) return []
  // 'Its niche is to provide …': what it provides is not told.
  if (findChild(sentence, verb.index, 'cop') !== null) return []
  const first = verb.index + 1 + words.length
  if (childrenOf(sentence, verb.index).some(isOther) || !isToEnd(whole, first)) return []
  if (isSomebodys(sentence, verb)) return []
  if (isActors(whole, verb) || !isWholeRelation(whole, verb, first)) return []
  const turned = turnedQuestion(whole, 'what', stretch(claim, 0, first - 1))
  const places = stretch(claim, first, sentence.tokens.length - 1)
  const answer = turned && passageWords(claim, places, passage)
  if (
    !turned ||
    !answer ||
    places.some((place) => isSecondVerb(sentence, tokenAt(sentence, place))) ||
    !isTelling(answer, turned.stem)
  )
    return []
  return [
    candidate({
      kind: 'flashcard',
      family: 'fact',
      stem: turned.stem,
      passage,
      answer,
      answerType: 'description',
      answerPlaces: places,
      claim,
      prior: 0.75,
      namesSource: true,
    }),
  ]
}

/** The words between a verb and what it relates its subject to; null if it is no such verb. */
function linkOf(sentence: Sentence, verb: Token): string[] | null {
  const isPassive = findChild(sentence, verb.index, 'aux:pass') !== null
  if (!isPassive && DIRECT_RELATIONS.has(verb.lemma)) return hasObject(sentence, verb) ? [] : null
  const links = isPassive ? PASSIVE_RELATIONS.get(verb.text.toLowerCase()) : RELATIONS.get(verb.lemma)
  return links?.find((link) => isBehind(sentence, verb, link))?.split(' ') ?? null
}

const isBehind = (sentence: Sentence, verb: Token, link: string): boolean =>
  link.split(' ').every((word, i) => sentence.tokens[verb.index + 1 + i]?.text.toLowerCase() === word)

/** True if the object, or what belongs to it, stands right behind the verb. */
const hasObject = (sentence: Sentence, verb: Token): boolean =>
  findChild(sentence, verb.index, 'obj') !== null &&
  /^(?:DET|NOUN|PROPN|ADJ|VERB|NUM|CCONJ)$/.test(sentence.tokens[verb.index + 1]?.upos ?? '')

/** What persons bring about is one thing among many; what a thing brings about tells what it is. */
const isActors = ({ claim }: WholeSentence, verb: Token): boolean =>
  EFFECTING.test(verb.lemma) && ACTORS.test(claim.subject.type)

/** What may be so in one case is otherwise in others. */
const MAY = /^(?:may|might|could|would|can)$/i

/**
 * True if subject, verb and what follows tell one relation, surely and of something that has a name: no 'the guild' that was told of before, no
 * picture, nothing that only may be so, and nobody who is given something ('provides ships with salt').
 */
function isWholeRelation({ claim: { sentence } }: WholeSentence, verb: Token, first: number): boolean {
  const below = childrenOf(sentence, verb.index)
  const subject = findChild(sentence, verb.index, 'nsubj', 'nsubj:pass')
  const helpers = below.filter(({ relation }) => /^aux/.test(relation))
  const isUnsure = helpers.some(
    ({ text }) => MAY.test(text) && !(/^can$/i.test(text) && verb.lemma === 'include'),
  )
  const words = sentence.tokens.slice(first).map(({ text }) => text.toLowerCase())
  const isGiven =
    (/^(?:provide|supply|present)$/.test(verb.lemma) && words.includes('with')) ||
    (verb.lemma === 'separate' && words.includes('by'))
  return (
    !isUnsure &&
    !isGiven &&
    subject !== null &&
    !isPictured(sentence, subject) &&
    !isBareDefinite(sentence, subject) &&
    !/^(?:together|up|out|about|back|over)$/i.test(textAt(sentence, first)) &&
    isRightBehind(helpers.at(-1), verb, sentence)
  )
}

/** 'Is a state marked by': what stands between helper and verb was read as something else. */
const isRightBehind = (helper: Token | undefined, verb: Token, sentence: Sentence): boolean =>
  helper === undefined ||
  sentence.tokens.slice(helper.index + 1, verb.index).every(({ upos }) => /^(?:ADV|PART)$/.test(upos))

/** 'Serious consequences include …', 'Other mills include …': of what, and other than which, was told before. */
function isSomebodys(sentence: Sentence, verb: Token): boolean {
  const subject = findChild(sentence, verb.index, 'nsubj')
  const own = subject === null ? [] : childrenOf(sentence, subject.index)
  return (
    (subject !== null && isOfNothing(sentence, subject)) ||
    own.some(({ text }) => /^(?:other|another|further|additional|some|several|many)$/i.test(text))
  )
}

/** True for a finite verb in no clause of its own: 'include fevers, and are common causes of loss'. */
function isSecondVerb(sentence: Sentence, token: Token): boolean {
  if (!/^(?:MD|VBD|VBZ|VBP)$/.test(token.xpos)) return false
  const verb = /^(?:aux|aux:pass|cop)$/.test(token.relation) ? tokenAt(sentence, token.head) : token
  return (
    !/^(?:acl:relcl|acl|advcl|ccomp|csubj)$/.test(verb.relation) &&
    findChild(sentence, verb.index, 'mark') === null
  )
}

function isTelling(answer: string, stem: string): boolean {
  const count = answer.split(' ').length
  return (
    count >= WORDS.fewest &&
    count <= WORDS.most &&
    !isLoose(answer) &&
    !UNTOLD.test(answer) &&
    tellsMore(answer, stem)
  )
}
