import { STANCE_VERBS } from '@/lib/article/language/lexicon/verbs'
import { findChild, tokenAt } from '@/lib/article/language/tree'
import type { Claim, Unit } from '@/lib/claim/claim'
import { nounPhraseAt } from '@/lib/claim/noun-phrase'
import { candidate, type Candidate } from '../candidate'
import { asQuestion, clearWords, cutVerb, keptUnits, verbAfterWho } from '../clause-text'
import { contentWords } from '../text-overlap'
import { faithful } from './fact-fidelity'
import { placesOf, stemUnits } from './fact-stems'
import { stemParts } from './reason-stems'

const SPEAKERS = /^(?:person|people|group|organisation|country)$/
const MOST_CONTENT = 32
const MOST_TOPIC = 9
/** Verbs that take 'about' with what is talked of. */
const SAYS =
  /^(?:argue|say|claim|maintain|suggest|believe|report|state|note|warn|think|predict|fear|complain|write|conclude|assert|contend|insist|speculate|feel|hope|reveal|announce|declare|tell|observe|agree)$/

/** Who maintains what: questions on what somebody in the article argues, and on who argues it. */
export function positionQuestions(claim: Claim): Candidate[] {
  if (claim.isPassive || !(SPEAKERS.test(claim.subject.type) || isWork(claim))) return []
  const isReport = claim.attribution?.form === 'clause' || isFinding(claim)
  return isReport ? reportQuestions(claim) : faithful(stanceQuestions(claim))
}

/** 'Meyer showed that …': what somebody found out is told as theirs. */
const isFinding = (claim: Claim): boolean =>
  /^(?:show|find|demonstrate|discover|prove|calculate)$/.test(verbOf(claim)) &&
  claim.units.some((unit) => unit.role === 'content')

/** Verbs for a stand of which somebody has one on the matter. */
const ONE_STAND =
  /^(?:argue|claim|maintain|conclude|propose|predict|warn|recommend|believe|contend|insist|assert|allege|show|find|demonstrate|discover|prove)$/

/** A study or a report says what its authors found. */
const isWork = (claim: Claim): boolean => {
  const { sentence, subject } = claim
  const isNamed = subject.places.length >= 3 && !/^(?:some|many|most|several)$/i.test(firstWord(claim))
  return (
    isNamed &&
    WORK.test(tokenAt(sentence, subject.head).lemma) &&
    !/^(?:these|those|this)$/i.test(firstWord(claim))
  )
}

const firstWord = ({ sentence, subject }: Claim): string => tokenAt(sentence, subject.places[0]!).text
const WORK =
  /^(?:study|report|review|survey|paper|analysis|theory|research|hypothesis|theorem|law|model|doctrine|article|book|poll)$/

/** 'Critics argued that …': what did they argue? who argued it? */
function reportQuestions(claim: Claim): Candidate[] {
  const content = claim.units.find((unit) => unit.role === 'content')
  const verb = cutVerb(claim)
  const asked = verbAfterWho(claim)
  if (!content || !isSure(claim, content) || content.isFronted || !verb || !asked) return []
  const inner = contentPlaces(claim, content)
  if (inner.length < 4 || inner.length > MOST_CONTENT) return []
  const { front, back } = stemUnits(claim, content)
  if (back.length > 0 || front.some((unit) => unit.role !== 'time' && unit.role !== 'place')) return []
  const shown = new Set([...claim.subject.places, ...claim.verbPlaces, ...inner, ...placesOf(front)])
  const source = clearWords(claim, claim.subject.places, shown)
  const words = clearWords(claim, inner, shown)
  if (source === null || words === null) return []
  const common = { family: 'position', claim, namesSource: true } as const
  const found = topicOf(claim, content, shown)
  const topic = found !== null && words.startsWith(`${found} `) && saysMore(words, found) ? found : null
  const what = asQuestion('what', verb.front, source, verb.rest, topic === null ? '' : `about ${topic}`)
  // Somebody may say many things: without a topic or a time the stem does not tell which.
  const isVague = topic === null && front.length === 0 && !ONE_STAND.test(verbOf(claim))
  const asksWhat = isVague
    ? []
    : [
        candidate({
          ...common,
          kind: 'short',
          prior: 0.75,
          stem: what,
          answer: `that ${words}`,
          answerType: 'content',
          answerPlaces: inner,
        }),
      ]
  return [
    ...asksWhat,
    ...(isWork(claim) || speaksOfSelf(claim, inner)
      ? []
      : [whoSaid(common, asQuestion('who', asked, 'that', words), source)]),
  ]
}

const whoSaid = (
  common: Pick<Candidate, 'family' | 'claim' | 'namesSource'>,
  stem: string,
  source: string,
): Candidate =>
  candidate({
    ...common,
    kind: 'short',
    stem,
    answer: source,
    answerType: common.claim.subject.type,
    answerPlaces: common.claim.subject.places,
    prior: 0.9,
  })

/** 'Carney said that she …': the pronoun would tell who it is, or nobody would know whom it means. */
const speaksOfSelf = (claim: Claim, inner: readonly number[]): boolean =>
  inner.some((place) => {
    const { xpos, text } = tokenAt(claim.sentence, place)
    return (
      /^PRP/.test(xpos) &&
      (/^(?:he|she|him|her|his|hers|himself|herself)$/i.test(text) ||
        (claim.references.needs.get(place) ?? []).includes(claim.subject.head))
    )
  })

/** What a content clause is about: its subject, if that is a name or a noun phrase that stands alone; null if not. */
function topicOf(claim: Claim, content: Unit, shown: ReadonlySet<number>): string | null {
  const subject = findChild(claim.sentence, content.head, 'nsubj', 'nsubj:pass')
  const isSpeaker =
    subject !== null && claim.references.needs.get(subject.index)?.includes(claim.subject.head)
  if (subject === null || isSpeaker || /^(?:DET|NUM|ADJ)$/.test(subject.upos) || !SAYS.test(verbOf(claim)))
    return null
  const { places, isContiguous } = nounPhraseAt(claim.sentence, subject.index, new Set())
  if (!isContiguous || places.length > MOST_TOPIC) return null
  const words = clearWords(
    claim,
    places,
    new Set([...places, ...shown].filter((place) => !places.includes(place) || place !== subject.index)),
  )
  return words === null || /^(?:it|they|he|she|there|this|that)$/i.test(words) ? null : words
}

/** True if an answer says more than the words of its question do. */
const saysMore = (answer: string, topic: string): boolean =>
  contentWords(topic).size * 2 <= contentWords(answer).size

const verbOf = (claim: Claim): string => tokenAt(claim.sentence, claim.predicate).lemma

/** True if the arc of the content can be trusted, or if it is a clause with 'that' right behind the verb, which leaves no doubt. */
const isSure = (claim: Claim, content: Unit): boolean =>
  content.isAgreed ||
  (/^that$/i.test(tokenAt(claim.sentence, content.places[0]!).text) &&
    content.places[0] === claim.verbPlaces[claim.verbPlaces.length - 1]! + 1)

/** The content clause without the word 'that'. */
export function contentPlaces(claim: Claim, content: Unit): number[] {
  return content.places.filter(
    (place) => !(place === content.places[0] && /^that$/i.test(tokenAt(claim.sentence, place).text)),
  )
}

/** 'Western governments expressed concern over …', 'Opposition parties criticized Khan for …': what was their stand? */
function stanceQuestions(claim: Claim): Candidate[] {
  const verb = tokenAt(claim.sentence, claim.predicate)
  if (!STANCE_VERBS.has(verb.lemma) || claim.isNegated) return []
  const ground = keptUnits(claim).find(
    (unit) =>
      unit.isAgreed &&
      /^(?:over|about|for|of|as)$/.test(unit.opener) &&
      unit.places.length >= 4 &&
      !unit.isFronted,
  )
  if (!ground) return []
  const places = ground.phrase?.places ?? ground.places.slice(1)
  return stranded(claim, ground, places)
}

/** 'What did Western governments express concern over?': the preposition stays at the end, as one says it. */
function stranded(claim: Claim, ground: Unit, places: readonly number[]): Candidate[] {
  const parts = stemParts(claim, ground)
  const cut = cutVerb(claim)
  if (parts === null || cut === null) return []
  const answer = clearWords(claim, places, parts.shown)
  if (answer === null) return []
  const stem = asQuestion(parts.lead, 'what', cut.front, parts.subject, cut.rest, parts.tail, ground.opener)
  return [
    candidate({
      kind: 'short',
      family: 'position',
      stem,
      answer,
      answerType: 'content',
      answerPlaces: places,
      claim,
      prior: 0.75,
      namesSource: claim.attribution?.form === 'according',
    }),
  ]
}
