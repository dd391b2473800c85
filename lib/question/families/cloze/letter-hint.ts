import { NAME_PARTICLES, isFirstName, PERSON_TITLES } from '@/lib/article/language/lexicon/names'
import type { Token } from '@/lib/article/language/token'
import { childrenOf, textAt, tokenAt } from '@/lib/article/language/tree'
import type { SourceSentence } from '@/lib/claim/source-sentence'
import type { NounSenses } from '../../lexicon/noun-senses'
import type { Gap } from './gap-places'

/** Words that join a name and are shown whole: 'B… of H…'. */
export const LINK = new RegExp(`^(?:${NAME_PARTICLES}|of|the|and|&)$`, 'i')
const MOST_WORDS = 4
/** How good a gap with letters beside it is: below any other question on its sentence. */
export const LETTERED_PRIOR = 0.5

/**
 * True for a name to which others would fit as well, but none with the same first letters, where no word beside it tells it and it is no mere example. Of 112
 * such gaps in the last two rounds fresh eyes let 84 pass; names in a row or in an aside do no worse than others.
 */
export function isTellingByLetters(sentence: SourceSentence, gap: Gap, nouns: NounSenses | null): boolean {
  const words = gap.places.map((place) => textAt(sentence, place))
  if (words.length > MOST_WORDS || !words.every((word) => LINK.test(word) || isWholeWord(word))) return false
  if (
    IN_EVERYBODYS_MOUTH.test(words.join(' ')) ||
    /\bmight\b|\b(?:could|may) be\b|\bthan (?:it|they|one|you) (?:seems?|appears?|looks?|might|may|thinks?)\b/i.test(
      sentence.text,
    )
  )
    return false
  if (words.length === 1 && (isCommonNoun(words[0]!, nouns) || isSomebodys(sentence, gap.places[0]!)))
    return false
  const own = new Set(gap.places)
  const head = tokenAt(
    sentence,
    gap.places.find((place) => !own.has(tokenAt(sentence, place).head))!,
  )
  return (
    !isAside(sentence, head) &&
    !isTitled(sentence, gap.places[0]!) &&
    !isOfPhrase(sentence, head, gap.places.at(-1)!) &&
    !isOnTheWay(sentence, head)
  )
}

/** 'Conquest' at the head of a sentence, 'the Panic': a word for a kind, which only has a capital. */
const isCommonNoun = (word: string, nouns: NounSenses | null): boolean =>
  nouns !== null && nouns.has(word.toLowerCase()) && !nouns.isInstance(word)

/** 'His friend Kelly', 'Tom': a first name, or one told only by what its bearer is to somebody. */
const isSomebodys = (sentence: SourceSentence, place: number): boolean =>
  isFirstName(textAt(sentence, place)) || sentence.tokens[place - 1]?.upos === 'NOUN'

/** 'R… M… spotted fever', 'F…, Michigan', 'the D… of W…, State, and the Treasury': the rest of it stands beside the gap. */
const isOfPhrase = (sentence: SourceSentence, head: Token, last: number): boolean =>
  /^(?:compound|amod|flat|nmod:poss)$/.test(head.relation) ||
  /^(?:NOUN|PROPN)$/.test(sentence.tokens[last + 1]?.upos ?? '') ||
  (sentence.tokens[last + 1]?.xpos === 'VBN' && sentence.tokens[last + 2]?.upos === 'NOUN') ||
  (textAt(sentence, last + 1) === ',' && /^\p{Lu}/u.test(textAt(sentence, last + 2)))

/** No abbreviation, of which the first letter tells nothing, and no piece of a word. */
const isWholeWord = (word: string): boolean => /^\p{Lu}\p{Ll}[\p{L}-]*$/u.test(word) && word.length >= 3

/** What whoever reads on fills in: prizes, games and chambers, and the parts of the world. */
const IN_EVERYBODYS_MOUTH =
  /^(?:North|South|East|West|Central)(?:ern)? |\b(?:Prize|Award|Medal|Games|Olympics|Series|Cup|Representatives|Court|Senate|Congress|Constitution|Parliament|House|Office|Revolution|Enlightenment|Renaissance|Americas|Americans?|Europeans?|Atlantic|Pacific|Mediterranean|Ocean|Bible|Christ|Internet|Moon|Earth|Sun)\b/

/** What is only said beside the news: an example, the other side of a comparison, a time. */
const isAside = (sentence: SourceSentence, head: Token): boolean =>
  childrenOf(sentence, head.index).some(
    ({ relation, text }) =>
      relation === 'case' &&
      /^(?:like|including|as|from|than|versus|v|vs|before|after|since|until)$/i.test(text),
  )

/** 'Rural M…', 'central A…': a side of what its neighbours tell. */
const SIDE =
  /^(?:rural|urban|central|northern|southern|eastern|western|northeastern|northwestern|southeastern|southwestern|upper|lower|downtown|modern|modern-day|present-day|mainland|coastal)$/i

/** 'President B… opened …': there is more than one of that letter, and the office tells half. */
const isTitled = (sentence: SourceSentence, first: number): boolean => {
  const before = textAt(sentence, first - 1)
  return (
    PERSON_TITLES.has(before) ||
    SIDE.test(before) ||
    (first > 1 && /^\p{Lu}/u.test(before)) ||
    /^an?$/i.test(before)
  )
}

/** 'Ventured across the A…', 'from Tokyo to B…': where something leads is told by what it is, or by the other end. */
const isOnTheWay = (sentence: SourceSentence, head: Token): boolean =>
  childrenOf(sentence, head.index).some(
    ({ relation, text }) =>
      relation === 'case' &&
      (/^(?:across|into|around|over|through|towards?)$/i.test(text) ||
        (/^to$/i.test(text) && sentence.tokens.some((other) => /^from$/i.test(other.text)))),
  )
