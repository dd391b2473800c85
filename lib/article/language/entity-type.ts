import { isCountry, isDemonym } from './lexicon/countries'
import { GROUP_NOUNS, PEOPLE_NOUNS } from './lexicon/nouns'
import {
  MONTHS,
  ORGANISATION_WORDS,
  PERSON_TITLES,
  PLACE_WORDS,
  PLACES,
  WEEKDAYS,
  isFirstName,
} from './lexicon/names'
import type { Sentence, Token } from './token'
import { childrenOf, tokenAt } from './tree'

/** What kind of thing a noun phrase names: decides its question word and what may stand beside it as a wrong answer. */
export type EntityType =
  | 'person'
  | 'people'
  | 'group'
  | 'organisation'
  | 'country'
  | 'place'
  | 'year'
  | 'date'
  | 'duration'
  | 'percent'
  | 'money'
  | 'number'
  | 'name'
  | 'thing'

/** From these probabilities on, what the network sees goes before what lists of words say, or counts where they say nothing. */
const SURE = 0.7
const LIKELY = 0.4

const DURATIONS = /^(?:second|minute|hour|day|week|month|year|decade|century|millennium)$/

/**
 * The type of the phrase at `places` with its head. `persons` are the surnames that the article uses for persons.
 * 'name' is a proper name of which no more is known; 'thing' is everything else.
 */
export function entityTypeOf(
  sentence: Sentence,
  head: number,
  places: readonly number[],
  persons: ReadonlySet<string>,
): EntityType {
  const token = tokenAt(sentence, head)
  const words = places.map((place) => tokenAt(sentence, place))
  return quantityType(sentence, token, words) ?? properType(token, words, persons) ?? commonType(token)
}

function quantityType(sentence: Sentence, token: Token, words: readonly Token[]): EntityType | null {
  const hasNumber = childrenOf(sentence, token.index).some((child) => child.relation === 'nummod')
  if (/^(?:1\d|20)\d\d$/.test(token.text) && token.upos === 'NUM') return 'year'
  const hasMonth = words.some((word) => MONTHS.has(word.text) && word.upos === 'PROPN')
  if (hasMonth && words.length <= 6 && words.some((word) => /^\d/.test(word.text))) return 'date'
  if (WEEKDAYS.has(token.text) || (MONTHS.has(token.text) && token.upos === 'PROPN')) return 'date'
  if (words.some((word) => /^[$€£]$/.test(word.text))) return 'money'
  if (/^(?:percent|percentage|%)$/i.test(token.text) && hasNumber) return 'percent'
  if (hasNumber && DURATIONS.test(token.lemma)) return 'duration'
  if (hasNumber || token.upos === 'NUM') return 'number'
  return null
}

/** A name's type: countries and quantities by list, what the article says of its persons, and else what the network sees. */
function properType(token: Token, words: readonly Token[], persons: ReadonlySet<string>): EntityType | null {
  const name = words
    .filter(
      (word) =>
        word.upos === 'PROPN' || (/^\p{Lu}/u.test(word.text) && word.index > 0 && word.text !== 'The'),
    )
    .map((word) => word.text)
    .filter((text) => !/^['’]s?$/.test(text))
  if (token.upos !== 'PROPN' || name.length === 0) return null
  const last = name[name.length - 1]!
  if (isCountry(name.join(' '))) return 'country'
  if (persons.has(last)) return 'person'
  return seenType(token, SURE) ?? listedType(name) ?? seenType(token, LIKELY) ?? 'name'
}

/** The type that the words of a name give away: 'University of …', 'Lake …', 'President …', 'Maria …'. */
function listedType(name: readonly string[]): EntityType | null {
  const [first, last] = [name[0]!, name[name.length - 1]!]
  if (ORGANISATION_WORDS.has(last) || ORGANISATION_WORDS.has(first)) return 'organisation'
  if (PLACES.has(name.join(' ')) || PLACE_WORDS.has(last)) return 'place'
  if (PERSON_TITLES.has(first) && name.length > 1) return 'person'
  const isFullName = name.length > 1 && name.length <= 4 && /^\p{Lu}\p{Ll}/u.test(last)
  return isFullName && isFirstName(first) ? 'person' : null
}

/** The type that the network sees in a name; null if it sees no person, organisation or place with this certainty. */
function seenType(token: Token, least: number): EntityType | null {
  if (token.kindCertainty < least) return null
  switch (token.kind) {
    case 'person':
      return token.xpos === 'NNPS' ? 'people' : 'person'
    case 'organization':
      return 'organisation'
    case 'place':
      return 'place'
    default:
      return null
  }
}

function commonType(token: Token): EntityType {
  if (PEOPLE_NOUNS.has(token.lemma)) return 'people'
  if (GROUP_NOUNS.has(token.lemma)) return 'group'
  if (isDemonym(token.text.replace(/s$/, '')) && token.upos !== 'ADJ') return 'people'
  if (token.upos !== 'NOUN' || token.kindCertainty < SURE) return 'thing'
  return token.kind === 'person' ? 'people' : token.kind === 'organization' ? 'group' : 'thing'
}
