import { REPORT_VERBS, STANCE_VERBS } from '@/lib/article/language/lexicon/verbs'
import type { Sentence, Token } from '@/lib/article/language/token'
import { childrenOf, findChild, subtreeOf, tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import { nounPhraseAt } from '@/lib/claim/noun-phrase'
import { candidate, type Candidate } from '../../candidate'
import { asQuestion, clearWords } from '../../clause-text'
import { contentWords } from '../../text-overlap'
import { clauseEnd, stretch } from '../clause-ends'
import {
  helperOf,
  isAnybody,
  isFit,
  isFormula,
  isPerfect,
  isWork,
  SELF,
  singularVerb,
  verbBehindHelper,
  whoQuestion,
  type Said,
} from './position-said'
import { sourcePhrase } from './position-sources'
import { isViewing, stanceQuestions } from './position-stances'
import type { WholeSentence } from '../whole-sentences'

const FEWEST_CONTENT_WORDS = 5
const MOST_TOPIC_WORDS = 9
/** Verbs of finding out: what somebody found is told as theirs. */
const FINDING = /^(?:show|find|demonstrate|discover|prove|calculate)$/
/** Verbs whose content opens with 'that' though they are no verbs of saying: without the word they take an object. */
const NEEDS_THAT =
  /^(?:show|find|demonstrate|discover|prove|calculate|hold|see|feel|expect|fear|deny|add|propose|recommend|urge|demand)$/
/** Sources that have found many things: of one word alone, nobody knows which is meant. */
const NOBODY =
  /^(?:(?:recent |some |much |new )?(?:research|studies)|(?:several|some|many|most|few|other) .*)$/i
/** Verbs that take 'about' with what is talked of. */
const SAYS_ABOUT =
  /^(?:argue|say|claim|maintain|suggest|believe|report|state|note|warn|think|predict|fear|complain|write|conclude|assert|contend|insist|speculate|feel|reveal|announce|declare|observe|agree|show|find|demonstrate|discover|indicate|theorize|hypothesize)$/

/** Who maintains what: a source and all that its sentence gives as its words, both as they stand. */
export const positionQuestions = (whole: WholeSentence): Candidate[] => {
  const { claim } = whole
  const verb = tokenAt(claim.sentence, claim.sentence.root)
  const source = sourcePhrase(whole)
  const isFinite = /^VB[DZP]$/.test(verb.xpos) || isPerfect(claim)
  if (source === null || !isFinite || isDenied(claim)) return []
  const rest = stretch(claim, verb.index + 1, clauseEnd(claim, verb.index))
  if (source.places.at(-1)! >= verb.index || !isNextTo(claim, source.places.at(-1)!, verb.index)) return []
  const front = frontBefore(claim, source.places[0]!)
  if (isShared(front)) return []
  const said: Said = { whole, source: source.text, sourcePlaces: source.places, rest }
  if (contentStart(claim, rest) !== null) return reported(said)
  return STANCE_VERBS.has(verb.lemma) || isViewing(verb.lemma) ? stanceQuestions(said) : []
}

const isDenied = ({ sentence }: Claim): boolean =>
  childrenOf(sentence, sentence.root).some((child) => /^(?:not|never|n['’]t)$/i.test(child.text))

/** Of whom others of their kind hold other things. */
const SOME = /^(?:some|several|many|most|few|other|certain) /i

/** What stands before a source and is no mere link to what was told before. */
function frontBefore({ sentence, references }: Claim, start: number): Token[] {
  const isEdited = (place: number): boolean =>
    references.edits.some((edit) => edit.text === '' && edit.first <= place && place <= edit.last)
  return sentence.tokens.slice(0, start).filter(({ index }) => !isEdited(index))
}

/** 'Like Olsen, …': others hold the same. */
const isShared = (front: readonly Token[]): boolean =>
  /^(?:like|along|alongside|together)$/i.test(front[0]?.text ?? '')

/** 'In her last books, Berg argues …', 'Every few months, …': what was held then may be unlike what was held before. */
const isForATime = (front: readonly Token[]): boolean =>
  (/^every$/i.test(front[0]?.text ?? '') ||
    (/^in$/i.test(front[0]?.text ?? '') &&
      /^(?:later|early|earlier|last|first|his|her|their)$/i.test(front[1]?.text ?? ''))) &&
  front.every(({ upos }) => upos !== 'NUM')

/** True if between source and verb stand only helpers, adverbs that an edit takes out, or an aside between commas. */
function isNextTo({ sentence, references }: Claim, from: number, to: number): boolean {
  const between = sentence.tokens.slice(from + 1, to)
  const isEdited = (place: number): boolean =>
    references.edits.some((edit) => edit.text === '' && edit.first <= place && place <= edit.last)
  const isAside = between.length > 1 && between[0]!.text === ',' && between.at(-1)!.text === ','
  return (
    isAside ||
    between.every(
      (token) => isEdited(token.index) || /^(?:also|therefore|thus|has|have|long|often)$/i.test(token.text),
    )
  )
}

/** Where the content of a verb of saying begins, without 'that'; null if what follows the verb is no clause that it governs. */
function contentStart({ sentence }: Claim, rest: readonly number[]): number | null {
  const verb = tokenAt(sentence, sentence.root)
  const content = findChild(sentence, verb.index, 'ccomp')
  const first = rest[0]
  if (!content || first === undefined || !(REPORT_VERBS.has(verb.lemma) || FINDING.test(verb.lemma)))
    return null
  const isMarked = /^that$/i.test(tokenAt(sentence, first).text)
  const hasSubject = findChild(sentence, content.index, 'nsubj', 'nsubj:pass', 'expl', 'csubj') !== null
  const isClause = content.isAgreed && subtreeOf(sentence, content.index)[0] === first
  const isQuestion = /^W/.test(tokenAt(sentence, first).xpos)
  if (!hasSubject || isQuestion || (!isMarked && (!isClause || NEEDS_THAT.test(verb.lemma)))) return null
  return isMarked ? first + 1 : first
}

/** 'Critics argued that …': what did they argue? who argued it? */
function reported({ whole, source, sourcePlaces, rest }: Said): Candidate[] {
  const { claim } = whole
  const { sentence } = claim
  const start = contentStart(claim, rest)!
  const content = rest.filter((place) => place >= start)
  const words = clearWords(claim, content, new Set([...sourcePlaces, ...content]))
  const alone = clearWords(claim, content, new Set(content))
  if (words === null || !isFit(words)) return []
  const common: Pick<Candidate, 'family' | 'claim' | 'namesSource'> = {
    family: 'position',
    claim: {
      ...claim,
      modality: 'reported',
      attribution: { source, places: [...sourcePlaces], form: 'clause' },
    },
    namesSource: true,
  }
  const topic = topicOf(whole, content, words, source)
  const ask = (about: string): string =>
    asQuestion('what', helperOf(whole), source, verbBehindHelper(claim), about)
  // Of nameless studies there are others in the article, which found other things.
  const canChoose = !isWork(source) || /\p{Lu}/u.test(source.slice(1))
  const asksWhat = candidate({
    ...common,
    kind: 'short',
    stem: ask(topic === null ? '' : `about ${topic}`),
    choiceStem: canChoose ? ask(', according to the article') : null,
    isTyped: topic !== null,
    answer: `that ${words}`,
    answerType: 'content',
    answerPlaces: content,
    prior: 0.88,
  })
  const isOfSelf = content.some((place) => SELF.test(tokenAt(sentence, place).text))
  const isTold = alone !== null && !isOfSelf && contentWords(alone).size >= FEWEST_CONTENT_WORDS
  return [
    ...((topic !== null || canChoose) &&
    !isForATime(frontBefore(claim, sourcePlaces[0]!)) &&
    !SOME.test(source)
      ? [asksWhat]
      : []),
    ...(isTold && !isWork(source) && !isFormula(source) && !isAnybody(claim, sourcePlaces)
      ? [
          whoQuestion(
            common,
            whole,
            source,
            sourcePlaces,
            asQuestion('who', singularVerb(claim), 'that', alone),
          ),
        ]
      : []),
  ]
}

/** 'Animals that live near a road are shy': nothing is said of animals. */
function isNarrowedBehind(sentence: Sentence, noun: Token, places: readonly number[]): boolean {
  const next = tokenAt(sentence, places.at(-1)! + 1)
  const isOutside = (child: Token): boolean => /^acl/.test(child.relation) && !places.includes(child.index)
  return (
    /^(?:that|who|which|whose|where)$/i.test(next.text) ||
    (next.text !== ',' && childrenOf(sentence, noun.index).some(isOutside))
  )
}

/** What a content clause is about: its subject, if that is a name or a noun phrase that stands alone, and the content says more. */
function topicOf(
  { claim, persons }: WholeSentence,
  content: readonly number[],
  words: string,
  source: string,
): string | null {
  const { sentence } = claim
  const clause = findChild(sentence, sentence.root, 'ccomp')!
  const subject = findChild(sentence, clause.index, 'nsubj', 'nsubj:pass')
  const verb = tokenAt(sentence, sentence.root)
  if (!subject || /^(?:DET|NUM|ADJ|PRON)$/.test(subject.upos) || !SAYS_ABOUT.test(verb.lemma)) return null
  const { places, isContiguous } = nounPhraseAt(sentence, subject.index, persons)
  if (!isContiguous || places.length > MOST_TOPIC_WORDS || places[0] !== content[0]) return null
  const topic = clearWords(claim, places, new Set(places))
  // 'About people': about anybody.
  if (topic !== null && /^(?:people|persons?|humans?|individuals?|men|women|everyone|others?)$/i.test(topic))
    return null
  if (topic === null || !words.startsWith(topic) || SELF.test(topic)) return null
  if (/^(?:that|who|which|whose|where)$/i.test(tokenAt(sentence, places.at(-1)! + 1).text)) return null
  if (isNarrowedBehind(sentence, subject, places) || (NOBODY.test(source) && !topic.includes(' ')))
    return null
  return contentWords(topic).size * 2 <= contentWords(words).size ? topic : null
}
