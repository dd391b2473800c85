import { demonymsBeside, isDemonym } from '@/lib/article/language/lexicon/countries'
import type { DistractorPool } from './distractor-pool'
import type { Offer } from './offer'
import { areSameName } from './same-name'

/** The key with another nationality: 'French troops' beside 'British troops', those that the article speaks of first. */
export function offerNationalities(key: string, pool: DistractorPool): Offer[] {
  const word = key.replace(/^(?:the|an?) /i, '').split(' ')[0]!
  if (!isDemonym(word) || key.split(' ').length < 2) return []
  const own = new Map<string, Offer['mention']>()
  for (const mention of pool.mentions)
    for (const text of mention.text.split(' '))
      if (isDemonym(text) && !areSameName(text, word) && !own.has(text)) own.set(text, mention)
  const swap = (other: string): string =>
    key
      .replace(word, other)
      .replace(/^(a)n? (?=\p{L})/iu, (_, a: string) => (/^[AEIOU]/.test(other) ? `${a}n ` : `${a} `))
  return [
    ...[...own.keys()].map((other) => ({ text: swap(other), appeal: 1, mention: null })),
    ...demonymsBeside(word)
      .filter((other) => !own.has(other) && !areSameName(other, word))
      .map((other, i) => ({ text: swap(other), appeal: 0.5 - i / 100, mention: null })),
  ]
}
