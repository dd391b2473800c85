import type { Token } from '@/lib/article/language/token'
import { childrenOf, findChild, subtreeOf, tokenAt } from '@/lib/article/language/tree'
import { candidate, type Candidate } from '../../candidate'
import { asQuestion, thirdPerson } from '../../clause-text'
import { clauseEnd, stretch } from '../clause-ends'
import { BROUGHT_BY, EFFECT_VERBS } from './reason-verbs'
import { askedBehind } from '../asking'
import { doOf, subjectBefore, type SubjectFirst } from '../subject-words'
import { passageWords } from '../told-sentence'
import type { WholeSentence } from '../whole-sentences'

const HELPING = /^(?:can|could|may|might|will|would|has|have)$/i
const MOST_WORDS = 26
const FEWEST_WORDS = 2
/** What points back, or counts without telling what. */
const LOOSE =
  /^(?:it|them|him|her|this|that|these|those|many|such|more|less|several|similar|similarly|(?:a|an) similar\p{Ll}*|(?:a|an) (?:\p{Ll}+ )?(?:number|variety|range|series|lot|set) of|the (?:following|same|rest|latter|former)|what|how)\b/iu

/** True for an answer that points back, or counts without telling what. */
export const isLoose = (answer: string): boolean => LOOSE.test(answer)

/**
 * 'Gilding leads to brittle frames': what does gilding lead to? 'Scurvy is caused by a lack of vitamin C': what causes scurvy? Only of sentences
 * that tell nothing else.
 */
export const effectQuestions = (whole: WholeSentence): Candidate[] => [
  ...effectsOf(whole),
  ...causesOf(whole),
]

function effectsOf(whole: WholeSentence): Candidate[] {
  const { claim } = whole
  const { sentence } = claim
  const verb = tokenAt(sentence, sentence.root)
  const preposition = EFFECT_VERBS.get(verb.lemma)?.find((words) => isNext(whole, verb.index, words))
  const below = childrenOf(sentence, verb.index)
  const helpers = below.filter((child) => /^aux/.test(child.relation))
  if (preposition === undefined || helpers.length > 1 || below.some(isOther)) return []
  const [helper] = helpers
  const asking = helper === undefined ? doOf(whole) : HELPING.test(helper.text) ? helper.text : null
  const asked = /^ha/.test(asking ?? '') ? verb.text : verb.lemma
  const words = preposition === '' ? [] : preposition.split(' ')
  // '… would more likely lead to': how surely, stands between the two.
  if (asking === null || (helper !== undefined && helper.index !== verb.index - 1)) return []
  const told = subjectBefore(whole, helper?.index ?? verb.index)
  const first = verb.index + 1 + words.length
  if (told === null || !isToEnd(whole, first)) return []
  const question = asQuestion('what', asking, told.subject, asked, preposition, ', according to the article')
  return ask(whole, told, question, stretch(claim, first, sentence.tokens.length - 1))
}

/** True if these words, one space between two, stand right behind a place. */
const isNext = ({ claim }: WholeSentence, place: number, words: string): boolean =>
  words === '' ||
  words.split(' ').every((word, i) => claim.sentence.tokens[place + 1 + i]?.text.toLowerCase() === word)

/** The passive: 'Cholera is caused by a bacterium'. */
function causesOf(whole: WholeSentence): Candidate[] {
  const { claim } = whole
  const { sentence } = claim
  const verb = tokenAt(sentence, sentence.root)
  const be = findChild(sentence, verb.index, 'aux:pass')
  const agent = childrenOf(sentence, verb.index).find((child) => /^obl(?::agent)?$/.test(child.relation))
  if (!BROUGHT_BY.test(verb.lemma) || !be || !agent || childrenOf(sentence, verb.index).some(isOther))
    return []
  if (be.index !== verb.index - 1 || sentence.tokens[verb.index + 1]?.text !== 'by') return []
  const told = subjectBefore(whole, be.index)
  const first = verb.index + 2
  if (told === null || !/^(?:is|are|was|were)$/.test(be.text) || !isToEnd(whole, first)) return []
  const causing = /^w/.test(be.text) ? verb.text : thirdPerson(verb.lemma)
  const asked = asQuestion('what', causing, told.subject, ', according to the article')
  return ask(whole, told, asked, stretch(claim, first, sentence.tokens.length - 1))
}

function ask(
  { claim }: WholeSentence,
  told: SubjectFirst,
  question: string,
  places: readonly number[],
): Candidate[] {
  const answer = passageWords(claim, places, told.passage)
  const count = answer?.split(' ').length ?? 0
  if (answer === null || count > MOST_WORDS || count < FEWEST_WORDS || isLoose(answer)) return []
  return [
    candidate({
      kind: 'flashcard',
      family: 'reason',
      stem: askedBehind(told, question),
      passage: told.passage,
      answer,
      answerType: 'description',
      answerPlaces: places,
      claim,
      prior: 0.86,
      namesSource: true,
    }),
  ]
}

/** A second action, a clause as object or a denial: then the sentence tells more than one thing leading to another. */
export const isOther = ({ relation, text }: Token): boolean =>
  /^(?:conj|xcomp|ccomp|expl|advcl|parataxis|obl:unmarked)$/.test(relation) ||
  /^(?:not|n['’]t|never)$/i.test(text)

/** True if nothing but phrases of the verb goes from a place to the end of the sentence, and no clause of its own stands in it. */
export function isToEnd({ claim }: WholeSentence, first: number): boolean {
  const { sentence } = claim
  const end = sentence.tokens.length - 2
  const own = new Set(
    childrenOf(sentence, sentence.root)
      .filter((child) => child.index >= first && /^(?:obj|obl|obl:agent)$/.test(child.relation))
      .flatMap((child) => subtreeOf(sentence, child.index)),
  )
  const isCovered = sentence.tokens.slice(first, end + 1).every((token) => own.has(token.index))
  return isCovered && clauseEnd(claim, first) >= end
}
