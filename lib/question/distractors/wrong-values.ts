import type { EntityType } from '@/lib/article/language/entity-type'
import { countryOf, neighboursOf } from '@/lib/article/language/lexicon/countries'
import type { SourceSentence } from '@/lib/claim/source-sentence'
import type { AnswerType, WrongOption } from '../candidate'
import type { DistractorPool } from './distractor-pool'
import { wrongDates, wrongNumbers, wrongYears } from './wrong-numbers'

/**
 * Wrong answers of the same kind as the key, best first: other things of the article, then what is near it in the world. Never the
 * key under another name, and nothing that stands in the evidence itself.
 */
export function wrongValues(
  key: string,
  type: AnswerType,
  evidence: SourceSentence,
  pool: DistractorPool,
): WrongOption[] {
  switch (type) {
    case 'year':
      return wrongYears(key, ownTexts(pool, 'year'), evidence.text).map(plain)
    case 'date':
      return wrongDates(key, ownTexts(pool, 'year', 'date'), evidence.text).map(plain)
    case 'number':
    case 'percent':
    case 'money':
    case 'duration':
      return wrongNumbers(key, evidence.text, pool.random).map(plain)
    case 'country':
      return wrongCountries(key, evidence, pool)
    case 'person':
      return wrongNames(key, evidence, pool, 'person')
    case 'organisation':
      return wrongNames(key, evidence, pool, 'organisation')
    case 'place':
      return wrongNames(key, evidence, pool, 'place', 'country')
    default:
      return []
  }
}

const plain = (text: string): WrongOption => ({ text, whyWrong: null })

const ownTexts = (pool: DistractorPool, ...types: EntityType[]): string[] => [
  ...new Set(types.flatMap((type) => [...(pool.texts.get(type) ?? [])])),
]

function wrongCountries(key: string, evidence: SourceSentence, pool: DistractorPool): WrongOption[] {
  const inEvidence = new Set(
    evidence.tokens.map((token) => countryOf(token.text)).filter((name) => name !== null),
  )
  const isThe = (name: string): string =>
    /^(?:United|Netherlands|Philippines|Soviet|Czech Republic|Maldives|Bahamas)/.test(name)
      ? `the ${name}`
      : name
  const seen = new Set([countryOf(key)])
  return [...ownTexts(pool, 'country'), ...neighboursOf(key)].flatMap((name) => {
    const country = countryOf(name)
    const isKnownElsewhere =
      country === null || seen.has(country) || inEvidence.has(country) || evidence.text.includes(country)
    if (isKnownElsewhere) return []
    seen.add(country)
    return [plain(isThe(name.replace(/^the /i, '')))]
  })
}

/** Other names of these types in the article, each in full and once, that share no word with the key or the evidence. */
function wrongNames(
  key: string,
  evidence: SourceSentence,
  pool: DistractorPool,
  ...types: EntityType[]
): WrongOption[] {
  const taken = new Set(nameWords(`${key} ${evidence.text}`))
  const result: WrongOption[] = []
  for (const raw of ownTexts(pool, ...types)) {
    const text = pool.names.persons.fullNames.get(raw) || raw
    const words = nameWords(text)
    if (words.length === 0 || words.some((word) => taken.has(word))) continue
    if (
      /\b(?:this|that|these|those|its|their|his|her|other|such|both|the two)\b/i.test(text) ||
      text.split(' ').length > 7
    )
      continue
    result.push(plain(text))
    words.forEach((word) => taken.add(word))
  }
  return result
}

const SMALL = /^(?:the|a|an|of|in|and|for|to|some|many|most|other|several)$/

const nameWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !SMALL.test(word) && word.length > 1)
    .map((word) => word.replace(/s$/, ''))
