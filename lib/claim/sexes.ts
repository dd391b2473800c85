import { FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from '@/lib/article/language/lexicon/names'
import type { Sentence, Token } from '@/lib/article/language/token'

export type Sex = 'female' | 'male' | 'unknown'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Nouns and titles that tell the sex of whom they name. */
const FEMALE = words(
  'woman girl lady mother wife daughter sister aunt niece grandmother granddaughter widow bride queen empress princess duchess countess ' +
    'actress heroine goddess nun stepmother stepsister stepdaughter mrs mrs. ms ms. miss madame spokeswoman chairwoman businesswoman ' +
    'policewoman maid hostess witch waitress landlady',
)
const MALE = words(
  'man boy gentleman father husband son brother uncle nephew grandfather grandson widower groom king emperor prince duke count baron ' +
    'actor monk stepfather stepbrother stepson mr mr. sir lord spokesman chairman businessman policeman pope khan sultan shah tsar ' +
    'abbot bishop archbishop friar landlord',
)

/** The sex that a common noun or a title tells; 'unknown' for all others. */
export const sexOfNoun = (word: string): Sex => {
  const small = word.toLowerCase()
  return FEMALE.has(small) ? 'female' : MALE.has(small) ? 'male' : 'unknown'
}

/** The sex that a first name is given to alone; 'unknown' for names of both and of neither. */
export const sexOfFirstName = (name: string): Sex => {
  const [isFemale, isMale] = [FEMALE_FIRST_NAMES.has(name), MALE_FIRST_NAMES.has(name)]
  return isFemale === isMale ? 'unknown' : isFemale ? 'female' : 'male'
}

const isSheWord = (token: Token): boolean => /^(?:she|her|hers|herself)$/i.test(token.text)
const isHeWord = (token: Token): boolean => /^(?:he|him|his|himself)$/i.test(token.text)

/**
 * The sex of each of the names, from the word right before it ('his wife Anna', 'Queen Anna', 'Mrs. Weber'), what it is said to be
 * ('Anna was the daughter of …', 'Anna gave birth') and the pronouns of sentences in which no other of the names stands. What first
 * names tell (`known`) goes before all. Contradicting evidence leaves it unknown.
 */
export function sexesOfNames(
  sentences: readonly Sentence[],
  names: ReadonlySet<string>,
  known: ReadonlyMap<string, Sex>,
): ReadonlyMap<string, Sex> {
  const signs = new Map<string, { female: number; male: number }>()
  const note = (name: string, sex: Sex, weight: number): void => {
    if (sex === 'unknown') return
    const sum = signs.get(name) ?? { female: 0, male: 0 }
    sum[sex] += weight
    signs.set(name, sum)
  }
  for (const { tokens } of sentences) {
    const named = tokens.filter((token) => token.upos === 'PROPN' && names.has(token.text))
    for (const token of named) note(token.text, sexSaidOf(tokens, token), 3)
    const only = new Set(named.map((token) => token.text)).size === 1 ? named[0]! : null
    if (only === null || tokens.some((token) => token.index !== only.index && isOtherPerson(token))) continue
    const after = tokens.slice(only.index + 1)
    if (after.some(isHeWord) !== after.some(isSheWord))
      note(only.text, after.some(isHeWord) ? 'male' : 'female', 1)
  }
  const sexes = new Map(known)
  for (const [name, { female, male }] of signs) {
    if ((sexes.get(name) ?? 'unknown') !== 'unknown') continue
    if (female > 2 * male) sexes.set(name, 'female')
    else if (male > 2 * female) sexes.set(name, 'male')
  }
  return sexes
}

/** Another person in words of its own: then a pronoun may be about that one. */
const isOtherPerson = (token: Token): boolean =>
  (token.upos === 'NOUN' && sexOfNoun(token.lemma) !== 'unknown') ||
  (token.upos === 'PROPN' &&
    token.kind === 'person' &&
    token.kindCertainty >= 0.5 &&
    token.relation !== 'flat')

function sexSaidOf(tokens: readonly Token[], name: Token): Sex {
  let first = name.index
  while (first > 0 && tokens[first - 1]!.upos === 'PROPN' && sexOfNoun(tokens[first - 1]!.text) === 'unknown')
    first--
  const before = tokens[first - 1]
  if (before && sexOfNoun(before.text) !== 'unknown') return sexOfNoun(before.text)
  const parts = tokens.filter((token) => token.head === name.index)
  const apposed = parts.find((token) => token.relation === 'appos' && token.upos === 'NOUN')
  if (apposed) return sexOfNoun(apposed.lemma)
  const head = tokens[name.head]
  if (!head || !/^nsubj/.test(name.relation)) return 'unknown'
  const below = tokens.filter((token) => token.head === head.index)
  if (below.some((token) => token.relation === 'cop')) return sexOfNoun(head.lemma)
  const isBirth =
    head.lemma === 'give' && below.some((token) => token.relation === 'obj' && token.lemma === 'birth')
  return isBirth ? 'female' : 'unknown'
}
