import { isCountry, isDemonym } from '@/lib/article/language/lexicon/countries'
import {
  NAME_PARTICLES,
  isFirstName,
  ORGANISATION_WORDS,
  PERSON_TITLES,
} from '@/lib/article/language/lexicon/names'
import type { Token } from '@/lib/article/language/token'
import { textAt, tokenAt } from '@/lib/article/language/tree'
import type { SourceSentence } from '@/lib/claim/source-sentence'
import type { Mention } from '../../noun-phrases'
import { isBracketed, MONTH, range, type Gap } from './gap-places'
import { isOneOfMany } from './one-of-many'

const NAME_LINK = new RegExp(`^(?:${NAME_PARTICLES}|of|the|&|-|’|')$`, 'i')
const NAMES = /^(?:country|person|organisation|place|name)$/

/** The whole of a name, without its article and without a person's title. */
export function nameGap({ phrase, sentence }: Mention): Gap | null {
  const head = tokenAt(sentence, phrase.head)
  if (head.upos !== 'PROPN' || (phrase.isJoined && !NAMES.test(phrase.type))) return null
  if (!NAMES.test(phrase.type) && phrase.type !== 'thing') return null
  const isPart = (token: Token | undefined): boolean =>
    token !== undefined &&
    /^[\p{Lu}\d]/u.test(token.text) &&
    /^(?:PROPN|NOUN|ADJ|NUM|X)$/.test(token.upos) &&
    !MONTH.test(token.text) &&
    !/^\d{4}$/.test(token.text)
  let [first, last] = [phrase.head, phrase.head]
  const isJoined = (place: number): boolean =>
    isPart(sentence.tokens[place]) && hangTogether(sentence, place, first, last)
  while (isJoined(first - 1)) first--
  while (isJoined(last + 1)) last++
  for (;;) {
    const next = sentence.tokens[last + 1]
    if (!next || !NAME_LINK.test(next.text) || /^['’]/.test(next.text)) break
    const skip = NAME_LINK.test(textAt(sentence, last + 2)) ? 2 : 1
    if (!isPart(sentence.tokens[last + 1 + skip]) || (next.text === 'of' && phrase.type === 'person')) break
    last += 1 + skip
    while (isJoined(last + 1)) last++
  }
  if (phrase.type === 'person') first = startOfPerson(sentence, first, last)
  while (first < last && PERSON_TITLES.has(textAt(sentence, first))) first++
  if (
    first > 1 &&
    NAME_LINK.test(textAt(sentence, first - 1)) &&
    !/^the$/i.test(textAt(sentence, first - 1)) &&
    isPart(sentence.tokens[first - 2])
  )
    return null
  const words = range(first, last).map((place) => textAt(sentence, place))
  if (first === 0 && words.length === 1 && !isKnownName(head)) return null
  // 'Frederick William, Elector of Brandenburg', 'north of Los Angeles'
  const isOfName =
    /^of$/i.test(textAt(sentence, last + 1)) && (words.length === 1 || phrase.type === 'person')
  if (
    isOfName ||
    (COMMON.test(words[0]!) && (words.length === 1 || NAME_LINK.test(words[1]!))) ||
    isOwnerInName(sentence, last)
  )
    return null
  // 'San Luis' of 'San Luis Obispo', where the tree has lost the rest: half a name is no answer.
  const isBehindOffice =
    OFFICE.test(textAt(sentence, first - 1)) || PERSON_TITLES.has(textAt(sentence, first - 1))
  if (
    isPart(sentence.tokens[last + 1]) ||
    (isPart(sentence.tokens[first - 1]) && first > 0 && !isBehindOffice)
  )
    return null
  // 'Democrats', 'Holm & Berg': no one person.
  if (phrase.type === 'person' && (words.includes('&') || tokenAt(sentence, last).xpos === 'NNPS'))
    return null
  if (phrase.type === 'person' && ORGANISATION_WORDS.has(words.at(-1)!.replace(/s$/, ''))) return null
  // 'Watson and Clark (1984)' are authors, and 'the Centre' is for something.
  if (/^\((?:\d{4})/.test(sentence.text.slice(tokenAt(sentence, last).end - sentence.start).trimStart()))
    return null
  if (words.length > 5 || words.some((word) => /[)("“”]/.test(word)) || PERSON_TITLES.has(words[0]!))
    return null
  if (isDemonym(words[0]!) && words.length === 1) return null
  // 'In Venice 22 times': the tree has taken the number for a part of the name.
  if (phrase.type !== 'thing' && words.some((word) => /^\d+$/.test(word))) return null
  const after = textAt(sentence, last + 1)
  const before = textAt(sentence, first - 1)
  if (/^[-–/&]$/.test(after) || /^[-–/&]$/.test(before) || after === '(' || isBracketed(sentence, head))
    return null
  // 'Cape Canaveral, Florida': where it lies is beside the point.
  if (
    before === ',' &&
    sentence.tokens[first - 2]?.upos === 'PROPN' &&
    /^[,.]$/.test(after) &&
    /^(?:place|country)$/.test(phrase.type) &&
    head.relation !== 'conj'
  )
    return null
  // 'Hudson's Bay Company': what stands behind the owner is the rest of the name.
  if (/^['’]s$/.test(before) && phrase.type !== 'person' && isPart(sentence.tokens[first - 2])) return null
  // 'Edward Said', where the tree takes the rest for a verb: a capital behind the gap would tell more than the sentence.
  if (isTornOff(sentence, first, last)) return null
  if (isGuessed(words.join(' ')) || isOneOfMany(sentence, head, phrase.type)) return null
  // 'known as Wacca Pilatka': what is called so need not be a person.
  if (phrase.type === 'person' && /^(?:as|called|named)$/i.test(before)) return null
  if (phrase.type === 'person' && isTitleOrBody(words)) return null
  // 'Anna Holm's Silent Sea': what is somebody's is a work, and no event.
  if (head.kind === 'event' && /^['’]s?$/.test(before) && isOfPerson(sentence, first - 2)) return null
  // 'The novel Boston', 'the film “Bergen”': the name of a work.
  if (phrase.type !== 'person' && (/^["“”]$/.test(before) || WORK.test(before))) return null
  // 'The Klan': nobody's name, as it has an article.
  if (phrase.type === 'person' && words.length === 1 && /^the$/i.test(before)) return null
  // 'Kavanagh opened when it …': a firm, though it bears somebody's name.
  if (phrase.type === 'person' && words.length === 1 && isThing(sentence, last)) return null
  if (isMessenger(sentence, head) || isBirthplaceAside(sentence, head)) return null
  const kind = sureKindOf(head, phrase.type, words, isBehindOffice)
  return {
    places: range(first, last),
    type: phrase.type === 'thing' ? 'name' : phrase.type,
    cue: kind ?? '',
    // A bare gap takes too many words: only what is surely a person or a place, or has a name of several words, may be typed in.
    isTyped: kind !== null || (words.length >= LONG_NAME && head.kindCertainty >= LEAST_CERTAINTY),
    prior: phrase.type === 'person' ? 0.7 : 0.64,
  }
}

/** 'Born in Molde, Anna Holm was the first …': where she was born is said beside the news; 'Anna Holm was born in Molde' tells it. */
const isBirthplaceAside = (sentence: SourceSentence, { head }: Token): boolean =>
  head >= 0 && head !== sentence.root && tokenAt(sentence, head).lemma === 'bear'

/** True if 'when it …' stands behind a name, which nobody says of a person. */
function isThing(sentence: SourceSentence, last: number): boolean {
  const rest = sentence.text.slice(tokenAt(sentence, last).end - sentence.start)
  return (
    /\b(?:when|as|before|after|while|where|because|since) it\b/u.test(rest) &&
    !/\b(?:he|she|his|her|him|who|they)\b/i.test(rest)
  )
}

const WORK = /^(?:novel|film|movie|book|play|song|poem|magazine|newspaper|album|opera|series|painting)$/

const isOfPerson = (sentence: SourceSentence, place: number): boolean => {
  const owner = sentence.tokens[place]
  return (
    owner?.kind === 'person' ||
    (owner !== undefined && owner.head >= 0 && tokenAt(sentence, owner.head).kind === 'person')
  )
}

/** From this certainty on the reader of the article would take the name for nothing else. */
const LEAST_CERTAINTY = 0.6
const CERTAIN = 0.95
const NEARLY_CERTAIN = 0.9
/** Words of a name that nobody puts in another way: 'Battle of Lechfeld', 'World War II'. */
const LONG_NAME = 2
const KIND_WORDS: Readonly<Record<string, string>> = { organization: 'organisation', event: 'event' }

/** The kind to be shown behind the gap, where the reading is sure of it; null where it is not. A single word is surest for a place. */
function sureKindOf(
  head: Token,
  type: string,
  words: readonly string[],
  isBehindOffice: boolean,
): string | null {
  const { kind, kindCertainty } = head
  const isLong = words.length >= LONG_NAME
  if (type === 'person' && kind === 'person') {
    const isBorne = isFirstName(words[0]!) || isBehindOffice
    return kindCertainty >= (isLong && isBorne ? LEAST_CERTAINTY : CERTAIN) &&
      (isLong || isOnesName(words[0]!))
      ? 'person'
      : null
  }
  if (type === 'place') return kind === 'place' && kindCertainty >= CERTAIN ? 'place' : null
  return isLong && kindCertainty >= NEARLY_CERTAIN ? (KIND_WORDS[kind ?? ''] ?? null) : null
}

/** True for a word that can be somebody's only name: no initials, no office. */
const isOnesName = (word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) && !/['’]/.test(word) && !OFFICE.test(word) && !COMMON.test(word)

/** What rules, and what somebody is: 'the English Crown', 'a Lama'. */
const TITLE_OR_BODY =
  /^(?:Crown|Throne|Government|Court|Church|Parliament|Congress|Senate|Cabinet|Council|Ministry|Papacy|Monarchy|Nobility|Clergy|Lama|Rabbi|Imam|Guru|Swami|Ayatollah|Caliph|Shogun|Emir|Sheikh|Tsar|Czar|Kaiser|Rajah?|Maharajah?|Pharaoh|Pope|Bishop|Archbishop|Cardinal|Monk|Priest)s?$/

/** True for the name of a body, or for a title without anybody's name. */
const isTitleOrBody = (words: readonly string[]): boolean =>
  TITLE_OR_BODY.test(words.at(-1)!) && !isFirstName(words[0]!)

/** True if a piece of the name stands beside the gap: 'Abu | al-Qasim', 'Arts and | Sciences', 'Rev | . Paul', 'Edward | Said'. */
function isTornOff(sentence: SourceSentence, first: number, last: number): boolean {
  const [before, after] = [textAt(sentence, first - 1), textAt(sentence, last + 1)]
  const [further, next] = [textAt(sentence, first - 2), textAt(sentence, last + 2)]
  const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)
  const isPerson = tokenAt(sentence, last).kind === 'person'
  if (isCapital(after) || /^(?:al|el|ibn|bin|de|van|von)$|^\p{Ll}{1,3}[-’']\p{Lu}/u.test(after)) return true
  if (/^[.&]$/.test(after) && isCapital(next)) return true
  if (isCapital(before) && first > 1 && !isPerson) return true
  const joins = /^(?:and|&|on|for|et)$/
  return !isPerson && ((joins.test(after) && isCapital(next)) || (joins.test(before) && isCapital(further)))
}

/** Verbs by which somebody passes on what is worth asking instead. */
const PASSES_ON =
  /^(?:say|tell|note|comment|state|add|announce|explain|confirm|report|remark|mention|observe|echo|contend|profile)$/

/** 'Eva Lind, a spokeswoman, told the press that …', 'according to the coach, Eva Lind, …': who said it is beside the point. */
export function isMessenger(sentence: SourceSentence, head: Token): boolean {
  const opener = sentence.text.slice(0, head.start - sentence.start)
  if (/\baccording to [^.;]{0,60}$/i.test(opener)) return true
  // 'Anna Holm and the engineer Olga Berg contend': who is named second says it as well.
  const first = head.relation === 'conj' && head.head >= 0 ? tokenAt(sentence, head.head) : head
  const verb = first.head < 0 || !/^nsubj/.test(first.relation) ? null : tokenAt(sentence, first.head)
  return verb !== null && PASSES_ON.test(verb.lemma)
}

const CONTINENT = /^(?:Europe|Asia|Africa|America|North America|South America|Australia|Antarctica|Oceania)$/

/** Countries and continents: a reader who knows the world fills them in unread. */
const isGuessed = (name: string): boolean => isCountry(name) || CONTINENT.test(name)

/** True if a word beside a name is a part of it, by the tree. */
function hangTogether(sentence: SourceSentence, place: number, first: number, last: number): boolean {
  const isIn = (other: number): boolean => other >= first && other <= last
  const isJoining = (token: Token): boolean =>
    /^(?:compound|flat|amod|nummod|nmod|nmod:unmarked)$/.test(token.relation)
  const token = tokenAt(sentence, place)
  if (isIn(token.head) && isJoining(token)) return true
  return range(first, last).some(
    (own) => tokenAt(sentence, own).head === place && isJoining(tokenAt(sentence, own)),
  )
}

/** What somebody is who is named behind it. */
const OFFICE = /^(?:\p{Lu}\p{Ll}+(?:or|er|ent|ant|man|ist)|General|Secretary|Captain|Judge|Chief)$/u

/** Where the name itself begins behind an office: 'NASA Administrator Charles Bolden', and at the start 'Painter Upal Holm'. */
const startOfPerson = (sentence: SourceSentence, first: number, last: number): number =>
  range(first + 1, last - 1).find(
    (place) =>
      OFFICE.test(textAt(sentence, place - 1)) &&
      (isFirstName(textAt(sentence, place)) || (place === 1 && !isFirstName(textAt(sentence, 0)))),
  ) ?? first

/** 'Seven Years' of "the Seven Years' War". */
const isOwnerInName = (sentence: SourceSentence, last: number): boolean =>
  /^['’]s?$/.test(textAt(sentence, last + 1)) && /^\p{Lu}/u.test(textAt(sentence, last + 2))

/** Names of sides and of what there is only one: others would fit as well, or nobody need read to know. */
const COMMON =
  /^(?:(?:North|South|Mid)?(?:east|west)|North|South|East|West|Union|Confederacy|State|States|Earth|Internet|God|Bible|Web|Congress|Parliament|Government|Senate|University|Church|Sun|Moon|Christian|Christianity)$/

const isKnownName = (token: Token): boolean =>
  token.kind === 'person' || token.kind === 'place' || token.kind === 'organization'
