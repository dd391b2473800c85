import { countryOf } from '@/lib/article/language/lexicon/countries'
import { tokenAt } from '@/lib/article/language/tree'
import type { Candidate, WrongOption } from '../candidate'
import type { Mention } from '../noun-phrases'
import { contentWords, wordOverlap } from '../text-overlap'
import { entriesHolding } from '../verify/sentence-index'
import { areNear, chooseOptions, isName } from './choose-options'
import { nearbyMentions, type DistractorPool } from './distractor-pool'
import { optionOf, type Offer } from './offer'
import { nameWords } from './same-name'
import { isToldElsewhere } from './told-elsewhere'
import { offerCountries } from './wrong-countries'
import { offerNames } from './wrong-names'
import { offerNationalities } from './wrong-nationalities'
import { offerSisters, offerTerms } from './wrong-terms'

/** Three wrong things beside a thing, a person, a place or a term; none if there are not three good ones. */
export function wrongThings(question: Candidate, count: number, pool: DistractorPool): WrongOption[] {
  const offers = offersFor(question, pool).filter((offer) => isSurelyWrong(offer, question, pool))
  return (chooseOptions(question.answer, offers, count, pool.lexicon) ?? []).map(optionOf)
}

function offersFor(question: Candidate, pool: DistractorPool): Offer[] {
  const { answer, answerType, claim } = question
  const own = pool.bySentence.get(claim.sentence.id) ?? []
  const near = nearbyMentions(pool, claim.sentence.id)
  const key = own.find((mention) => mention.phrase.places.join() === question.answerPlaces.join())
  const isProper = key?.phrase.isProper ?? /^(?:the )?\p{Lu}/u.test(answer)
  if (key?.phrase.isJoined) return []
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
function isSurelyWrong(offer: Offer, question: Candidate, pool: DistractorPool): boolean {
  const { answer, stem, claim } = question
  if (areNear(answer, offer.text, pool.lexicon) || isGlossed(answer, offer.text, pool)) return false
  if (isNamedIn(offer.text, `${stem} ${claim.sentence.text}`)) return false
  if (offer.mention === null && isInArticle(offer.text, pool)) return false
  if (wordOverlap(contentWords(offer.text), contentWords(stem)) > 0.5) return false
  return !isToldElsewhere(offer.text, question, pool)
}

/** True if the article gives one as another name of the other: 'Jean Cauvin (John Calvin)'. */
const isGlossed = (a: string, b: string, pool: DistractorPool): boolean =>
  pool.glosses.some(
    (text) => text.includes(`${a} (${b}`) || text.includes(`${b} (${a}`) || text.includes(`${a}, or ${b}`),
  )

/** True if the article tells of what was offered from outside: then the article's own offers say what may be done with it. */
function isInArticle(text: string, pool: DistractorPool): boolean {
  const words = [...contentWords(text)]
  return isName(text)
    ? pool.sentences.places.has(words.at(-1) ?? '')
    : entriesHolding(pool.sentences, new Set(words), 1).length > 0
}

/** True if a text names it: holds all its words, or its country under another name. */
function isNamedIn(name: string, text: string): boolean {
  const words = new Set(nameWords(text))
  const own = nameWords(name)
  if (own.length === 0 || own.every((word) => words.has(word))) return true
  const country = countryOf(name)
  return (
    country !== null &&
    (text.match(/\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)*/gu) ?? []).some((other) => countryOf(other) === country)
  )
}
