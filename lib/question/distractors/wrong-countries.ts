import { countryOf, isCountry, neighboursOf } from '@/lib/article/language/lexicon/countries'
import { GAP } from '../gap'
import type { Mention } from '../noun-phrases'
import type { DistractorPool } from './distractor-pool'
import type { Offer } from './offer'

const WITH_THE =
  /^(?:United|Netherlands|Philippines|Soviet|Czech Republic|Maldives|Bahamas|Dominican|Central African|Gambia|Ivory|Democratic|Congo|USA?$|UK$|USSR$|UAE$)/

/**
 * Countries that may stand beside a country: the article's own, then its neighbours in the world, each once and under one name. Behind
 * a 'the' of the stem ('the _____') stand only those that have one, and without it; where a gap has no 'the', only those without.
 */
export function offerCountries(
  key: string,
  stem: string,
  near: readonly Mention[],
  pool: DistractorPool,
): Offer[] {
  const isGap = stem.includes(GAP)
  const needsThe = isGap && new RegExp(`\\bthe ${GAP}`, 'i').test(stem)
  const seen = new Set([countryOf(key)])
  const offers: Offer[] = []
  const add = (name: string, appeal: number, mention: Offer['mention']): void => {
    const plain = name.replace(/^the /i, '')
    const country = countryOf(plain)
    const hasThe = WITH_THE.test(plain)
    if (isGap && hasThe !== needsThe) return
    if (country === null || !isCountry(plain) || seen.has(country)) return
    seen.add(country)
    const likeness = pool.lexicon?.vectors.similarity(key, country) ?? 0
    offers.push({ text: hasThe && !isGap ? `the ${plain}` : plain, appeal: appeal + likeness, mention })
  }
  for (const mention of near)
    if (mention.phrase.type === 'country' && !mention.phrase.isJoined) add(mention.text, 1, mention)
  for (const name of neighboursOf(key)) add(name, 0, null)
  return offers
}
