import { GROUP_NOUNS } from '@/lib/article/language/lexicon/nouns'
import { STANCE_VERBS } from '@/lib/article/language/lexicon/verbs'
import type { Token } from '@/lib/article/language/token'
import { tokenAt } from '@/lib/article/language/tree'
import type { Claim, Unit } from '@/lib/claim/claim'
import type { NounPhrase } from '@/lib/claim/noun-phrase'
import { renderPlaces } from '@/lib/claim/render'
import type { AnswerType } from './candidate'
import { clearWords } from './clause-text'
import { describedName, kindOfName } from './kind-nouns'
import { isSpecific } from './noun-phrases'
import { quantityOf } from './quantities'

/** One way to ask for a phrase. */
export interface Asking {
  /** 'who', 'how many people', 'which treaty', 'in what year'. */
  words: string
  /** Places of the answer. */
  places: readonly number[]
  /** Places of what stays behind the verb: 'How many votes did it win in the north?' */
  left?: readonly number[]
  type: AnswerType
  /** True if the verb stays plural behind the words ('how many people live', but 'who lives'). */
  isPlural: boolean
  /** How good questions with such answers are, 0 to 1: dates, numbers and names before nouns. */
  prior: number
}

const PRIORS: Partial<Record<AnswerType, number>> = {
  year: 0.78,
  date: 0.78,
  percent: 0.76,
  money: 0.76,
  number: 0.72,
  duration: 0.7,
  person: 0.74,
  organisation: 0.7,
  country: 0.68,
  place: 0.68,
  name: 0.66,
  people: 0.6,
  group: 0.58,
  thing: 0.5,
}
/** What a word for the kind ('which treaty') adds: it leaves less room for other answers. */
const KIND_BONUS = 0.04

const priorOf = (type: AnswerType): number => PRIORS[type] ?? 0.45

/** How to ask for a subject (`isSubject`) or another noun phrase of a claim; null if there is no good way. */
export function askingFor(claim: Claim, phrase: NounPhrase, isSubject: boolean): Asking | null {
  return quantityAsking(claim, phrase) ?? namedAsking(claim, phrase) ?? plainAsking(claim, phrase, isSubject)
}

/** 'how many people', 'what percentage of the voters', 'how much': for a number with what it counts. */
export function quantityAsking(claim: Claim, phrase: NounPhrase): Asking | null {
  const { sentence } = claim
  if (isMoney(claim, phrase)) {
    const amount = { type: 'money', places: phrase.places, prior: priorOf('money'), isPlural: false } as const
    return { words: 'how much', ...amount }
  }
  const quantity = quantityOf(sentence, phrase)
  if (quantity === null) return null
  const shown = new Set([...phrase.places, ...claim.subject.places])
  const isSubject = phrase.head === claim.subject.head
  const counted = clearWords(claim, [...quantity.counted, ...(isSubject ? quantity.rest : [])], shown)
  if (counted === null) return null
  const bound = renderPlaces(sentence, quantity.bound)
    .replace(/^over$/i, 'more than')
    .replace(/^under$/i, 'fewer than')
  const lead = bound === '' ? '' : `${bound} `
  const type = phrase.type === 'percent' || phrase.type === 'duration' ? phrase.type : 'number'
  if (type === 'percent' && !/^of /.test(counted)) return null
  const words = type === 'percent' ? `${lead}what percentage ${counted}` : `${lead}how many ${counted}`
  const isSmall = /^(?:two|2)$/i.test(renderPlaces(sentence, quantity.number))
  return {
    words,
    places: quantity.number,
    left: isSubject ? [] : quantity.rest,
    type,
    isPlural: true,
    prior: priorOf(type) - (isSmall ? 0.12 : 0),
  }
}

/** True for a bare amount: '$5 million', '300 dollars', with nothing said of it. */
function isMoney(claim: Claim, phrase: NounPhrase): boolean {
  const words = phrase.places.map((place) => tokenAt(claim.sentence, place))
  const isAmount = (word: Token): boolean =>
    word.upos === 'NUM' ||
    /^(?:[$€£]|US\$|dollars?|pounds?|euros?|million|billion|trillion|m|bn)$/i.test(word.text)
  return phrase.type === 'money' && words.some((word) => word.upos === 'NUM') && words.every(isAmount)
}

/** 'which canal', 'which Norman noble': for a name of which the sentence itself says what it is. */
function namedAsking(claim: Claim, phrase: NounPhrase): Asking | null {
  if (phrase.isJoined || !phrase.isContiguous) return null
  const described = describedName(claim.sentence, phrase.places)
  const description =
    described === null ? null : clearWords(claim, described.description, new Set(phrase.places))
  if (described !== null && description !== null && !/['’]s?\b/.test(description)) {
    const type = phrase.type === 'person' || phrase.type === 'people' ? 'person' : namedType(phrase)
    return {
      words: `which ${description}`,
      places: described.name,
      type,
      isPlural: false,
      prior: priorOf(type) + KIND_BONUS,
    }
  }
  const kind = phrase.type === 'person' || phrase.isPlural ? null : kindOfName(claim.sentence, phrase.places)
  if (kind === null) return null
  const type = namedType(phrase)
  return {
    words: `which ${kind}`,
    places: phrase.places,
    type,
    isPlural: false,
    prior: priorOf(type) + KIND_BONUS,
  }
}

const namedType = (phrase: NounPhrase): AnswerType =>
  /^(?:organisation|country|place|person)$/.test(phrase.type) ? phrase.type : 'name'

function plainAsking(claim: Claim, phrase: NounPhrase, isSubject: boolean): Asking | null {
  const words = plainWords(claim, phrase, isSubject)
  if (words === 'what' && mayBePerson(claim, phrase)) return null
  if (words === null || (phrase.type === 'thing' && !isSpecific(claim.sentence, phrase))) return null
  const isPlural = /^which \w+s$/.test(words) && phrase.isPlural
  return { words, places: phrase.places, type: phrase.type, isPlural, prior: priorOf(phrase.type) }
}

/** True for a name of which nothing says whether it is somebody's: neither 'who' nor 'what' is safe to ask. */
function mayBePerson(claim: Claim, phrase: NounPhrase): boolean {
  const tokens = phrase.places.map((place) => tokenAt(claim.sentence, place))
  return (
    phrase.type === 'name' &&
    tokens.length <= 4 &&
    tokens.every((token) => /^\p{Lu}/u.test(token.text) && token.upos === 'PROPN')
  )
}

/** What only a person does or undergoes. */
const OF_PERSONS =
  /^(?:learn|meet|marry|write|say|tell|think|know|believe|decide|want|hope|promise|study|teach|paint|compose|bear|die|wed|love|hate|fear|speak|ask|reply|answer|remember|forget|order|command|befriend|persuade|return)$/
/** What is done to bodies, never to persons. */
const OF_BODIES = /^(?:establish|found|set|form|create|dissolve|abolish|merge)$/
/** Nouns for many soldiers: neither 'who' nor 'what' asks for them well. */
const FORCES = /^(?:reinforcement|force|troop|cavalry|infantry|militia|artillery)$/

function plainWords(claim: Claim, phrase: NounPhrase, isSubject: boolean): string | null {
  const head = tokenAt(claim.sentence, phrase.head)
  const verb = tokenAt(claim.sentence, claim.predicate).lemma
  const noun = head.lemma.toLowerCase()
  const isHead = head.index === claim.subject.head
  if (FORCES.test(noun)) return null
  if (/^(?:person|people|group)$/.test(phrase.type) && GROUP_NOUNS.has(noun))
    return bodyWords(claim, phrase, isSubject)
  if (/^(?:person|people)$/.test(phrase.type) && isHead && claim.isPassive && OF_BODIES.test(verb))
    return null
  if (
    /^(?:place|name|organisation)$/.test(phrase.type) &&
    isHead &&
    !claim.isPassive &&
    OF_PERSONS.test(verb)
  )
    return phrase.isJoined || phrase.places.length > 3 || !isSubject ? null : 'who'
  switch (phrase.type) {
    case 'person':
    case 'people':
      return isSubject ? 'who' : 'whom'
    case 'country':
      return phrase.isJoined ? 'which countries' : 'which country'
    case 'organisation':
      // 'The Red Guards' are many persons under one name.
      if (head.xpos === 'NNPS' && !phrase.isJoined) return isSubject ? 'who' : 'whom'
      return phrase.isJoined ? 'which organizations' : 'which organization'
    case 'group':
      return bodyWords(claim, phrase, isSubject)
    case 'name':
    case 'place':
    case 'thing':
      return 'what'
    default:
      return null
  }
}

/** Bodies that are many persons and act as such. */
const MANY = /^(?:team|police|public|press|media|family|crew|opposition|community|tribe|army)$/

/** 'which committee' for a body that a name tells from others, 'who' for many persons, and else 'what'. */
function bodyWords(claim: Claim, phrase: NounPhrase, isSubject: boolean): string {
  const head = tokenAt(claim.sentence, phrase.head)
  const isNamed = phrase.places.some(
    (place) => place !== phrase.head && tokenAt(claim.sentence, place).upos === 'PROPN',
  )
  if (isNamed && !phrase.isJoined && /^[\p{L}]+$/u.test(head.text)) return `which ${head.text.toLowerCase()}`
  const acts = isSubject && !claim.isPassive
  return acts && (MANY.test(head.lemma) || STANCE_VERBS.has(tokenAt(claim.sentence, claim.predicate).lemma))
    ? 'who'
    : 'what'
}

/** A year that counts by an era: 'about 10,000 BCE', 'AD 79'. */
const ERA = /^(?:about |around |circa |c\. ?)?(?:[\d,]+ (?:BCE?|CE|AD|BP)|AD \d+)$/
const SPAN_OPENERS = /^(?:since|until|after|before|by)$/

/** How to ask for a time; null if it is not one that can be asked for ('after the war', 'in those days'). */
export function timeAsking(claim: Claim, unit: Unit): Asking | null {
  const { phrase, opener } = unit
  if (!phrase) return null
  const tokens = phrase.places.map((place) => tokenAt(claim.sentence, place))
  const text = tokens.map((token) => token.text).join(' ')
  const hasYear = tokens.some((token) => /^(?:1\d|20)\d\d$/.test(token.text))
  const asking = (words: string, type: AnswerType, prior = priorOf(type)): Asking => ({
    words,
    places: phrase.places,
    type,
    isPlural: false,
    prior,
  })
  if (/^(?:in|around|about|by|before|after|since|until|)$/.test(opener) && ERA.test(text))
    return asking(/^(?:in|around|about|)$/.test(opener) ? 'when' : `${opener} what year`, 'date')
  if (phrase.type === 'duration') {
    const counted = opener === 'for' ? quantityAsking(claim, phrase) : null
    return counted && { ...counted, words: `for ${counted.words}` }
  }
  if (opener === 'between' && phrase.isJoined && hasYear)
    return { ...asking('when', 'date'), places: unit.places }
  if (phrase.isJoined) return null
  if (SPAN_OPENERS.test(opener) && /^\d{4}$/.test(text)) return asking(`${opener} what year`, 'year', 0.68)
  if (opener === 'in' && /^\d{4}$/.test(text)) return asking('in what year', 'year')
  if (!/^(?:in|on|during|)$/.test(opener)) return null
  if (/^(?:the )?(?:early |late |mid-)?\d{3}0s$/.test(text)) return asking('when', 'date', 0.66)
  if (/^(?:the )?[\w-]+ (?:century|millennium)(?: (?:BC|AD|BCE|CE))?$/.test(text)) {
    const noun = /century|millennium/.exec(text)![0]
    return asking(`${opener || 'in'} what ${noun}`, 'date', 0.66)
  }
  if (hasYear && tokens.length <= 6) return asking('when', 'date')
  return phrase.type === 'date' && /\d/.test(text) ? asking('when', 'date', 0.6) : null
}
