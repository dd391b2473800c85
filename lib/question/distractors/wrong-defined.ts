import { PEOPLE_NOUNS } from '@/lib/article/language/lexicon/nouns'
import { tokenAt } from '@/lib/article/language/tree'
import type { Definition } from '@/lib/claim/definitions/definition'
import { isLoose } from '@/lib/claim/definitions/read-term'
import type { Candidate, WrongOption } from '../candidate'
import type { Mention } from '../noun-phrases'
import { contentWords, wordOverlap } from '../text-overlap'
import { chooseOptions } from './choose-options'
import { nearbyCores, type DistractorPool } from './distractor-pool'
import type { Offer } from './offer'
import { isSurelyWrong } from './wrong-options'
import { offerTerms } from './wrong-terms'

/** Descriptions that share more words may fit each other's terms. */
const ALIKE = 0.4
/** A term that the article defines as well is a better wrong answer than any phrase of it. */
const DEFINED = 2
const LEAST_USES = 2
const LONGEST_REASON = 180

/** Wrong terms beside one that the article defines: others that it defines, then terms that it uses again and again. */
export function wrongDefined(
  question: Candidate,
  definition: Definition,
  all: readonly Definition[],
  count: number,
  pool: DistractorPool,
): WrongOption[] {
  const { term, sentence } = definition
  const defined = all
    .filter((other) => mayStandBeside(definition, other))
    .flatMap((other) => offerOf(other, term.text, pool))
  const key = pool.cores.get(sentence.id)?.find(({ phrase }) => phrase.head === term.head)
  const used = key
    ? offerTerms(key, key.text, 'thing', settledTerms(nearbyCores(pool, sentence.id)), pool)
    : []
  const others = used.map((offer) => ({ ...offer, text: offer.text.replace(/^(?:the|an?) /, '') }))
  const offers = [...defined, ...others].filter((offer) => isSurelyWrong(offer, question, pool))
  return (chooseOptions(term.text, offers, count, pool.lexicon) ?? []).map(({ text }) => ({
    text,
    whyWrong: reasonOf(text, all),
  }))
}

/** The phrases of two or three words that the article uses again and again: what is said so is a name and no passing description. */
function settledTerms(cores: readonly Mention[]): Mention[] {
  const plain = ({ text }: Mention): string => text.replace(/^(?:the|an?) /i, '').toLowerCase()
  const counts = new Map<string, number>()
  for (const core of cores) counts.set(plain(core), (counts.get(plain(core)) ?? 0) + 1)
  return cores.filter((core) => {
    const words = plain(core).split(' ')
    return (
      words.length > 1 &&
      words.length < 4 &&
      counts.get(plain(core))! >= LEAST_USES &&
      !words.some((word) => isLoose(word))
    )
  })
}

/** Another defined term as an offer. */
function offerOf({ term, sentence }: Definition, key: string, pool: DistractorPool): Offer[] {
  const mention = pool.bySentence.get(sentence.id)?.find(({ phrase }) => phrase.head === term.head)
  const nearness = pool.lexicon?.vectors.similarity(key, term.text) ?? 0
  return mention ? [{ text: term.text, appeal: DEFINED + nearness, mention }] : []
}

/**
 * True if another term may be a wrong answer: of the same number, for the same sort of being, and neither one's description fits the other, as that
 * of a kind fits what it is a kind of.
 */
export function mayStandBeside(own: Definition, other: Definition): boolean {
  if (own === other || own.term.isPlural !== other.term.isPlural || isOfPerson(own) !== isOfPerson(other))
    return false
  const [ownTerm, otherTerm] = [contentWords(own.term.text), contentWords(other.term.text)]
  const [ownWords, otherWords] = [contentWords(own.description.text), contentWords(other.description.text)]
  const isNamedIn = (term: ReadonlySet<string>, words: ReadonlySet<string>): boolean =>
    [...term].every((word) => words.has(word))
  return (
    wordOverlap(ownTerm, otherTerm) < 1 &&
    !isNamedIn(ownTerm, otherWords) &&
    !isNamedIn(otherTerm, ownWords) &&
    wordOverlap(ownWords, otherWords) < ALIKE
  )
}

function isOfPerson({ sentence, description }: Definition): boolean {
  const head = tokenAt(sentence, description.head)
  return (
    head.kind === 'person' ||
    PEOPLE_NOUNS.has(head.lemma) ||
    /^(?:someone|somebody|anyone|those)$/i.test(head.text)
  )
}

/** What the article says that a wrong term is, where it says so in few words. */
function reasonOf(text: string, all: readonly Definition[]): string | null {
  const told = all.find((other) => other.term.text === text)
  if (told === undefined || told.form === 'when' || told.description.text.length > LONGEST_REASON) return null
  const { term, description } = told
  const article = term.determiner === '' ? '' : `${term.determiner} `
  return `By the article, ${article}${term.text} ${term.isPlural ? 'are' : 'is'} ${description.text}.`
}
