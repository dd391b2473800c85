import { isCountry } from '@/lib/article/language/lexicon/countries'
import type { Token } from '@/lib/article/language/token'
import { tokenAt } from '@/lib/article/language/tree'
import type { Mentions } from './mentions'
import type { Edit } from './render'
import type { SourceSentence } from './source-sentence'

const PERSONS =
  /^(?:leader|man|woman|president|politician|artist|composer|writer|scientist|author|brother|sister|player|statesman|founder)$/
const COUNTRIES = /^(?:country|nation|side|state|government|power)$/

/** 'Both leaders', 'neither side', 'the two countries' with the two named, if the article leaves no doubt which they are; or null. */
export function namedPair(
  sentence: SourceSentence,
  word: Token,
  before: SourceSentence | null,
  mentions: Mentions,
): Edit | null {
  if (word.head < 0) return null
  const noun = tokenAt(sentence, word.head)
  if (noun.upos !== 'NOUN' || word.index >= noun.index || noun.index - word.index > 2) return null
  const two = PERSONS.test(noun.lemma)
    ? twoPersons(mentions)
    : COUNTRIES.test(noun.lemma)
      ? twoCountries([...(before?.tokens ?? []), ...sentence.tokens.slice(0, word.index)])
      : null
  if (two === null) return null
  const isDenied = /^neither$/i.test(word.text)
  const text = isDenied
    ? `neither ${two[0]} nor ${two[1]}`
    : /^both$/i.test(word.text)
      ? `both ${two[0]} and ${two[1]}`
      : `${two[0]} and ${two[1]}`
  const first = sentence.tokens[word.index - 1]?.text.toLowerCase() === 'the' ? word.index - 1 : word.index
  return { first, last: noun.index, text }
}

/** The full names of the only two persons that the article names more than once. */
function twoPersons({ persons }: Mentions): [string, string] | null {
  const named = [...persons.fullNames].filter(
    ([surname, full]) => full !== '' && (persons.counts.get(surname) ?? 0) > 1,
  )
  const [a, b] = named
  return named.length === 2 && a && b ? [a[1], b[1]] : null
}

function twoCountries(tokens: readonly Token[]): [string, string] | null {
  const names = [
    ...new Set(
      tokens.filter((token) => token.upos === 'PROPN' && isCountry(token.text)).map((token) => token.text),
    ),
  ]
  const [a, b] = names
  return names.length === 2 && a !== undefined && b !== undefined ? [a, b] : null
}
