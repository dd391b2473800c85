import type { EntityType } from '@/lib/article/language/entity-type'
import { countryOf } from '@/lib/article/language/lexicon/countries'
import { tokenAt } from '@/lib/article/language/tree'
import type { Candidate, WrongOption } from '../candidate'
import type { Mention } from '../noun-phrases'
import { contentWords, wordOverlap } from '../text-overlap'
import { entriesHolding } from '../verify/sentence-index'
import { areAliases } from './aliases'
import { areNear, chooseOptions, isName } from './choose-options'
import { nearbyMentions, type DistractorPool } from './distractor-pool'
import { nameKindOf } from './name-kind'
import { optionOf, type Offer } from './offer'
import { rulesOthersOut } from './ruled-out'
import { nameWords } from './same-name'
import { isToldElsewhere } from './told-elsewhere'
import { offerCountries } from './wrong-countries'
import { offerNames } from './wrong-names'
import { offerNationalities } from './wrong-nationalities'
import { offerSisters, offerTerms } from './wrong-terms'

/** Where other names of the world are seldom of the key's time and rank, a typed answer is the better question. */
const OWN_ONLY = /^(?:person|place|organisation|name)$/

/** Three wrong things beside a thing, a person, a place or a term; none if there are not three good ones. */
export function wrongThings(question: Candidate, count: number, pool: DistractorPool): WrongOption[] {
  const isShown = question.passage !== null || question.family === 'position'
  if (question.passage !== null && rulesOthersOut(question.answerType, question.passage.text)) return []
  const isOwnOnly = isShown && OWN_ONLY.test(question.answerType)
  const offers = offersFor(question, pool).filter(
    (offer) => (offer.mention !== null || !isOwnOnly) && isSurelyWrong(offer, question, pool),
  )
  return (chooseOptions(question.answer, offers, count, pool.lexicon) ?? []).map((offer) =>
    optionOf(offer, pool),
  )
}

function offersFor(question: Candidate, pool: DistractorPool): Offer[] {
  const { answer, answerType, claim } = question
  const own = pool.bySentence.get(claim.sentence.id) ?? []
  const near = nearbyMentions(pool, claim.sentence.id)
  const key = own.find((mention) => mention.phrase.places.join() === question.answerPlaces.join())
  const isProper = key?.phrase.isProper ?? /^(?:the )?\p{Lu}/u.test(answer)
  if (key?.phrase.isJoined || (isProper && isMistyped(question, key, pool))) return []
  switch (answerType) {
    case 'country':
      return countryOf(answer) === null ? [] : offerCountries(answer, question.stem, near, pool)
    case 'person':
    case 'organisation':
    case 'place':
    case 'name':
      return isProper
        ? offerNames(answer, answerType, question.stem, near, pool)
        : key
          ? terms(question, key, near, pool)
          : []
    case 'thing':
    case 'group':
    case 'people':
      return isProper
        ? offerNames(answer, 'name', question.stem, near, pool)
        : key
          ? terms(question, key, near, pool)
          : []
    default:
      return []
  }
}

/**
 * Nationalities, else phrases of the article; terms from outside only where the question asks for what something is, or tells one past
 * event: of what is so in general, a sister of the key may be true as well.
 */
function terms(question: Candidate, key: Mention, near: readonly Mention[], pool: DistractorPool): Offer[] {
  const { claim, answer, answerType } = question
  const nationalities = offerNationalities(answer, question.stem, near)
  if (nationalities.length > 0) return nationalities
  const verb = tokenAt(claim.sentence, claim.predicate)
  const isOnce =
    verb.xpos === 'VBD' || claim.verbPlaces.some((place) => tokenAt(claim.sentence, place).xpos === 'VBD')
  const isDefined = question.family === 'definition'
  return [
    ...offerTerms(key, answer, answerType, near, pool),
    ...(isOnce || isDefined ? offerSisters(answer, key.phrase.isPlural, pool) : []),
  ]
}

/** True if no rule finds that the offer may be right as well, or that it cannot be meant. */
export function isSurelyWrong(offer: Offer, question: Candidate, pool: DistractorPool): boolean {
  const { answer, stem, claim } = question
  if (areNear(answer, offer.text, pool.lexicon) || areAliases(answer, offer.text, pool.aliases)) return false
  if (isTwofold(offer.text, pool) || !isOfAskedSex(offer.text, question, pool)) return false
  if (namesIn(stem).some((name) => areAliases(name, offer.text, pool.aliases))) return false
  if (isNamedIn(offer.text, `${stem} ${claim.sentence.text}`)) return false
  if (offer.mention === null && isInArticle(offer.text, pool)) return false
  if (wordOverlap(contentWords(offer.text), contentWords(stem)) > 0.5) return false
  return !isToldElsewhere(offer.text, question, pool)
}

/** True if the article tells of what was offered from outside: then the article's own offers say what may be done with it. */
function isInArticle(text: string, pool: DistractorPool): boolean {
  const words = [...contentWords(text)]
  return isName(text)
    ? pool.sentences.places.has(words.at(-1) ?? '')
    : entriesHolding(pool.sentences, new Set(words), 1).length > 0
}

const NAME = /\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)*/gu
const namesIn = (text: string): string[] => text.match(NAME) ?? []

/** True if the question word or the verb shows that the name is not of the kind it was taken for: a place that learns of something. */
function isMistyped(
  { stem, answer, answerType, claim }: Candidate,
  key: Mention | undefined,
  pool: DistractorPool,
): boolean {
  const kind = nameKindOf(answer, answerType as EntityType, pool.lexicon)
  if (/^who\b/i.test(stem)) return kind === 'place' || kind === 'country' || kind === 'event'
  if (/^(?:what|which|where)\b/i.test(stem) && kind === 'person') return true
  const head = key === undefined ? null : tokenAt(claim.sentence, key.phrase.head)
  return (
    kind === 'place' &&
    head?.relation === 'nsubj' &&
    head.head === claim.predicate &&
    !claim.isCopular &&
    !claim.isPassive
  )
}

/** True if the article reads the name now as a person's and now as a place's. */
const isTwofold = (name: string, pool: DistractorPool): boolean =>
  (['person', 'place', 'organisation'] as const).filter((type) => pool.texts.get(type)?.has(name)).length > 1

/** False for somebody whom a 'he' or 'she' of the question shows not to be meant. */
function isOfAskedSex(name: string, { stem, answerType }: Candidate, { names }: DistractorPool): boolean {
  if (answerType !== 'person') return true
  const sex = /\b(?:she|her|hers)\b/i.test(stem) ? 'female' : /\b(?:he|his|him)\b/i.test(stem) ? 'male' : null
  return sex === null || names.persons.sexes.get(name.split(' ').at(-1)!) === sex
}

/** True if a text names it: holds all its words, or its country under another name. */
function isNamedIn(name: string, text: string): boolean {
  const words = new Set(nameWords(text))
  const own = nameWords(name)
  if (own.length === 0 || own.every((word) => words.has(word))) return true
  const country = countryOf(name)
  return country !== null && namesIn(text).some((other) => countryOf(other) === country)
}
