import { countryOf, demonymsBeside, isDemonym } from '@/lib/article/language/lexicon/countries'
import type { Mention } from '../noun-phrases'
import type { WrongOption } from '../candidate'
import type { Offer } from './offer'
import { areSameName } from './same-name'

/** Other nationalities of the key's part of the world, none of which the stem names; in the table's order. */
export const wrongDemonyms = (key: string, stem: string): WrongOption[] => {
  const told = new Set(stem.match(/\p{Lu}\p{L}+/gu)?.map((name) => countryOf(name)))
  return demonymsBeside(key)
    .filter((other) => !areSameName(other, key) && !told.has(countryOf(other)))
    .map((text) => ({ text, whyWrong: null }))
}

/** The key with another nationality: 'French troops' beside 'British troops', those of the article first and none of the stem. */
export function offerNationalities(key: string, stem: string, near: readonly Mention[]): Offer[] {
  const word = key.replace(/^(?:the|an?) /i, '').split(' ')[0]!
  if (!isDemonym(word) || key.split(' ').length < 2) return []
  const told = new Set(stem.match(/\p{Lu}\p{L}+/gu)?.map((name) => countryOf(name)))
  const fits = (other: string): boolean => !areSameName(other, word) && !told.has(countryOf(other))
  const own = new Map<string, Offer['mention']>()
  for (const mention of near)
    for (const text of mention.text.split(' '))
      if (isDemonym(text) && fits(text) && !own.has(text)) own.set(text, mention)
  const swap = (other: string): string =>
    key
      .replace(word, other)
      .replace(/^(a)n? (?=\p{L})/iu, (_, a: string) => (/^[AEIOU]/.test(other) ? `${a}n ` : `${a} `))
  return [
    ...[...own.keys()].map((other) => ({ text: swap(other), appeal: 1, mention: null })),
    ...demonymsBeside(word)
      .filter((other) => !own.has(other) && fits(other))
      .map((other, i) => ({ text: swap(other), appeal: 0.5 - i / 100, mention: null })),
  ]
}
