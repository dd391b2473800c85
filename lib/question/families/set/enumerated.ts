import { childrenOf, findChild, subtreeOf, tokenAt } from '@/lib/article/language/tree'
import type { FoundList } from '@/lib/claim/found-list'
import { capitalise } from '@/lib/claim/render'
import { candidate, type Candidate } from '../../candidate'
import { asQuestion } from '../../clause-text'
import { sourceBehind, tellsMore } from '../asking'
import { stretch } from '../clause-ends'
import { isBareDefinite, isOfNothing, isPictured } from '../fact/relation-subjects'
import { DIRECT_RELATIONS, PASSIVE_RELATIONS, RELATIONS } from '../fact/relation-verbs'
import { passageWords } from '../told-sentence'
import { turnedQuestion } from '../turned-question'
import type { WholeSentence } from '../whole-sentences'
import { MAY_GO_ON } from './list-words'

const MOST_ITEM_WORDS = 9
const MOST_WORDS = 32
/** Verbs behind which a list tells all that belongs to their subject, beside those of any relation. */
const LISTING =
  /^(?:include|cause|encompass|integrate|combine|cover|unite|release|carry|treat|support|control|export|border|produce)$/
/** The same with a word between. */
const LISTING_WITH = /^(?:lead to|result in|depend on|fall into|come from|arise from|vary in|differ in)$/
/** Nothing that only may be so, or ought to be. */
const UNSURE = /^(?:may|might|could|would|should|must|will)$/i
const VAGUE = /^(?:numerous|some|different|various|certain|multiple|other|all|both|one|only|many|several)\b/i
/** 'Are some of the best': of which there are more. */
const ONE_OF = /\b(?:some|one|few|many|several|examples?|kinds?|types?) of\b|\b(?:most|best|least)\b/i

/**
 * 'Symptoms of hypoparathyroidism are A, B and C': what are they? 'Encephalitis can lead to A, B and C': to what? Of a sentence that ends with three things or more, and tells
 * no more than them of its subject; also of one that begins with them ('A, B and C are the platinum metals'). `lists` are those of the article.
 */
export function enumeratedQuestions(
  lists: readonly FoundList[],
  wholes: readonly WholeSentence[],
): Candidate[] {
  const byStart = new Map(wholes.map((whole) => [whole.claim.sentence.start, whole]))
  const starts = [...byStart.keys()].sort((a, b) => a - b)
  return lists.flatMap((list) => {
    const first = list.items[0]!
    if (list.form !== 'enumeration' || !list.isComplete) return []
    const start = starts.findLast((place) => place <= first.start)
    const whole = start === undefined ? undefined : byStart.get(start)
    return whole === undefined || whole.claim.sentence.end < first.end ? [] : listQuestion(whole, list)
  })
}

function listQuestion(whole: WholeSentence, { items }: FoundList): Candidate[] {
  const { claim, passage } = whole
  const { sentence } = claim
  if (passage === null || passage.sentences.length > 1 || sentence.root < 0) return []
  const [first, last] = [items[0]!.places[0]!, items.at(-1)!.places.at(-1)!]
  const isShort = items.every(({ places }) => places.length <= MOST_ITEM_WORDS)
  const answer = isShort ? passageWords(claim, stretch(claim, first, last), passage) : null
  if (answer === null || answer.split(' ').length > MOST_WORDS || VAGUE.test(answer)) return []
  if (MAY_GO_ON.test(sentence.text) || isUnsure(whole)) return []
  const stem =
    last >= sentence.tokens.length - 2
      ? askedBefore(whole, first, headOf(whole, items[0]!.places))
      : first === 0
        ? askedAfter(whole, last)
        : null
  if (stem === null || !tellsMore(answer, stem)) return []
  return [
    candidate({
      kind: 'flashcard',
      family: 'list',
      stem,
      passage,
      answer: capitalise(answer),
      answerType: 'description',
      answerPlaces: stretch(claim, first, last),
      claim: { ...claim, confidence: 1 },
      prior: 0.85,
      namesSource: true,
    }),
  ]
}

const isUnsure = ({ claim: { sentence } }: WholeSentence): boolean =>
  childrenOf(sentence, sentence.root).some(({ relation, text }) => /^aux/.test(relation) && UNSURE.test(text))

/** The place of the noun that a list hangs by: the first item's, whose head is no word of it. */
const headOf = ({ claim: { sentence } }: WholeSentence, places: readonly number[]): number =>
  places.find((place) => !places.includes(tokenAt(sentence, place).head)) ?? places[0]!

/** The question for a list that ends its sentence; null if the verb before it does not tell what the list is to its subject. */
function askedBefore(whole: WholeSentence, first: number, head: number): string | null {
  const { claim } = whole
  const { sentence } = claim
  const verb = tokenAt(sentence, sentence.root)
  const subject = findChild(sentence, verb.index, 'nsubj', 'nsubj:pass')
  // 'Among the largest firms are …': of which there are more.
  if (/^among$/i.test(tokenAt(sentence, 0).text)) return null
  if (subject === null || isPictured(sentence, subject) || isBareDefinite(sentence, subject)) return null
  if (isOfNothing(sentence, subject) || isBesideSomething(sentence, subject.index)) return null
  const be = findChild(sentence, verb.index, 'cop')
  if (be !== null) {
    const isNamed = head === verb.index && be.index === first - 1 && /^(?:VBP|VBD)$/.test(be.xpos)
    const isMany = subject.xpos === 'NNS' && !ONE_OF.test(sentence.text)
    return isNamed && isMany
      ? (turnedQuestion(whole, 'what', stretch(claim, 0, be.index))?.stem ?? null)
      : null
  }
  const { head: above, relation } = tokenAt(sentence, head)
  const link = sentence.tokens.slice(verb.index + 1, first).map(({ text }) => text.toLowerCase())
  const isBehind =
    above === verb.index &&
    (link.length === 0 ? relation === 'obj' : /^obl/.test(relation)) &&
    isListing(whole, link.join(' '))
  return isBehind ? (turnedQuestion(whole, 'what', stretch(claim, 0, first - 1))?.stem ?? null) : null
}

/** 'Nearby craters include …': near to what was told of before. */
const isBesideSomething = (sentence: WholeSentence['claim']['sentence'], subject: number): boolean =>
  childrenOf(sentence, subject).some(({ text }) =>
    /^(?:nearby|surrounding|adjacent|neighbou?ring|other|further|related|similar)$/i.test(text),
  )

/** True if what stands behind the main verb, with these words between, is all that it relates its subject to. */
function isListing({ claim: { sentence } }: WholeSentence, link: string): boolean {
  const { lemma, text, index } = tokenAt(sentence, sentence.root)
  if (findChild(sentence, index, 'aux:pass') !== null)
    return PASSIVE_RELATIONS.get(text.toLowerCase())?.includes(link) === true
  return link === ''
    ? DIRECT_RELATIONS.has(lemma) || LISTING.test(lemma)
    : RELATIONS.get(lemma)?.includes(link) === true || LISTING_WITH.test(`${lemma} ${link}`)
}

/** The question for a list that begins its sentence and is said to be all of some things; null for any other. */
function askedAfter({ claim, passage }: WholeSentence, last: number): string | null {
  const { sentence } = claim
  const noun = tokenAt(sentence, sentence.root)
  const be = sentence.tokens[last + 1]
  const places = stretch(claim, last + 2, sentence.tokens.length - 1)
  const isSaid = be?.relation === 'cop' && be.head === noun.index && /^(?:are|were)$/i.test(be.text)
  const isAll = noun.xpos === 'NNS' && /^the$/i.test(findChild(sentence, noun.index, 'det')?.text ?? '')
  const own = new Set(subtreeOf(sentence, noun.index))
  if (!isSaid || !isAll || ONE_OF.test(sentence.text) || places.some((place) => !own.has(place))) return null
  const words = passage === null ? null : passageWords(claim, places, passage)
  return words === null || passage === null ? null : asQuestion('what', be.text, words, sourceBehind(passage))
}
