import { textAt } from '@/lib/article/language/tree'
import { isCountry, isDemonym } from '@/lib/article/language/lexicon/countries'
import {
  ORGANISATION_WORDS,
  PERSON_TITLES,
  PLACE_WORDS,
  PLACES,
  isFirstName,
} from '@/lib/article/language/lexicon/names'
import type { Token } from '@/lib/article/language/token'
import { sexesOfNames, sexOfFirstName, sexOfNoun, type Sex } from './sexes'
import type { SourceSentence } from './source-sentence'

/** Persons of an article by surname. */
export interface PersonNames {
  /** Surname → full name; two persons of one surname have none. */
  fullNames: ReadonlyMap<string, string>
  sexes: ReadonlyMap<string, Sex>
  /** How often each surname stands in the article. */
  counts: ReadonlyMap<string, number>
}

const NAME = /^\p{Lu}[\p{L}'’.-]+$/u
/** Words before a place. A name that stands behind them more often than this is one: 'Bintulu' is no short form of 'Tamu Bintulu'. */
const IN_PLACE = /^(?:in|at|near|around|throughout)$/i
const MOST_PLACED = 0.2
/** 'LLCs', 'NATO': letters that stand for words. A name in capitals all through has more of them. */
const SHORT_FORM = /^\p{Lu}{2,5}s?$/u

/** Runs of name words that stand together, titles and possessive marks left out. */
function nameRuns(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = []
  let run: Token[] = []
  for (const token of tokens) {
    const isName = token.upos === 'PROPN' && NAME.test(token.text) && !PERSON_TITLES.has(token.text)
    const continues = run.length > 0 && run[run.length - 1]!.index === token.index - 1
    if (isName && continues && run[run.length - 1]!.hasSpaceAfter) run.push(token)
    else {
      if (run.length > 0) runs.push(run)
      run = isName ? [token] : []
    }
  }
  if (run.length > 0) runs.push(run)
  return runs
}

/** True if a word of a name shows that it is no person's. */
const isOtherName = (word: string): boolean =>
  isCountry(word) ||
  isDemonym(word) ||
  ORGANISATION_WORDS.has(word) ||
  PLACE_WORDS.has(word) ||
  PLACES.has(word)

/**
 * The persons named in the sentences. A run of two to four name words is a person if it begins with a known first name or follows a
 * title, or if its last word also stands alone while its first never does. A surname of several is that of the one in the article's `title`.
 */
export function findPersons(sentences: readonly SourceSentence[], title = ''): PersonNames {
  const runs = sentences.flatMap((sentence) => nameRuns(sentence.tokens).map((run) => ({ run, sentence })))
  const alone = new Map<string, number>()
  const placed = new Map<string, number>()
  for (const { run, sentence } of runs) {
    const [{ text, index }] = run as [Token]
    if (run.length > 1) continue
    alone.set(text, (alone.get(text) ?? 0) + 1)
    if (IN_PLACE.test(textAt(sentence, index - 1))) placed.set(text, (placed.get(text) ?? 0) + 1)
  }
  const fullNames = new Map<string, string>()
  const sexes = new Map<string, Sex>()
  for (const { run, sentence } of runs) {
    const words = run.map((token) => token.text)
    const [first, last] = [words[0]!, words[words.length - 1]!]
    const title = textAt(sentence, run[0]!.index - 1)
    if (words.length > 4 || words.some(isOtherName) || SHORT_FORM.test(last) || title.toLowerCase() === 'the')
      continue
    if (words.length === 1) {
      if (PERSON_TITLES.has(title) && !fullNames.has(last)) fullNames.set(last, last)
      continue
    }
    const uses = alone.get(last) ?? 0
    const isPlace = (placed.get(last) ?? 0) > uses * MOST_PLACED
    const isNamesake = !isPlace && uses >= 2 && !alone.has(first) && words.length <= 3
    if (!isFirstName(first) && !PERSON_TITLES.has(title) && !isNamesake) continue
    const known = fullNames.get(last)
    const full = words.join(' ')
    if (known && known !== '' && !known.includes(full) && !full.includes(known)) fullNames.set(last, '')
    else if (known === undefined || full.length < known.length || known === last) fullNames.set(last, full)
    const sex = sexOfNoun(title) === 'unknown' ? sexOfFirstName(first) : sexOfNoun(title)
    if (sex !== 'unknown') sexes.set(last, sex)
  }
  const bearer = personOf(title)
  if (bearer !== null && fullNames.has(bearer.surname) && fullNames.get(bearer.surname) !== bearer.surname)
    fullNames.set(bearer.surname, withTitleName(fullNames.get(bearer.surname)!, bearer.full))
  for (const surname of ownersOfPronouns(sentences))
    if (!fullNames.has(surname)) fullNames.set(surname, surname)
  const counts = new Map<string, number>()
  for (const sentence of sentences) {
    for (const token of sentence.tokens) {
      if (token.upos === 'PROPN' && fullNames.has(token.text)) {
        counts.set(token.text, (counts.get(token.text) ?? 0) + 1)
      }
    }
  }
  return { fullNames, sexes: sexesOfNames(sentences, new Set(fullNames.keys()), sexes), counts }
}

/** The person that a title may name: two or three words with capitals, none of them a place's or a body's. */
function personOf(title: string): { surname: string; full: string } | null {
  const words = title.split(' ')
  const isPerson = words.length >= 2 && words.length <= 3 && words.every((word) => NAME.test(word))
  return isPerson && !words.some(isOtherName) ? { surname: words.at(-1)!, full: title } : null
}

/** The longer form of the title's name if the article has one ('Brock Wyatt Holt'), else the title: never another's name. */
const withTitleName = (known: string, full: string): string =>
  known.split(' ')[0] === full.split(' ')[0] ? known : full

/** Single names that are the subject of a sentence which then says 'he', 'his', 'she' or 'her'. */
function ownersOfPronouns(sentences: readonly SourceSentence[]): string[] {
  const counts = new Map<string, number>()
  for (const { tokens } of sentences) {
    const pronoun = tokens.find((token) => /^(?:he|his|him|she|her)$/i.test(token.text))?.index ?? -1
    const subject = tokens.find(
      (token) =>
        token.upos === 'PROPN' &&
        /^nsubj/.test(token.relation) &&
        NAME.test(token.text) &&
        tokens[token.index - 1]?.text.toLowerCase() !== 'the',
    )
    if (!subject || subject.index > pronoun || isOtherName(subject.text)) continue
    counts.set(subject.text, (counts.get(subject.text) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count >= 1).map(([name]) => name)
}

/** The surname of the one person that the article is about: named in at least half of all mentions of persons; or null. */
export function mainPersonOf(persons: PersonNames): string | null {
  const [top] = [...persons.counts].sort((a, b) => b[1] - a[1])
  const total = [...persons.counts.values()].reduce((sum, count) => sum + count, 0)
  return top && top[1] >= 4 && top[1] >= total * 0.5 && persons.fullNames.get(top[0]) ? top[0] : null
}
