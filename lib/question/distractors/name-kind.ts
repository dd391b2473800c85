import type { EntityType } from '@/lib/article/language/entity-type'
import { isCountry } from '@/lib/article/language/lexicon/countries'
import { ORGANISATION_WORDS } from '@/lib/article/language/lexicon/names'
import { remembered, rememberedOf } from '@/lib/core/remembered'
import type { Lexicon } from '../lexicon/lexicon'

/** What a proper name names, as far as it decides what may stand beside it. */
export type NameKind = 'person' | 'country' | 'place' | 'organisation' | 'people' | 'event' | 'work'

/** Nouns of WordNet under which the instances of a kind stand. */
const HEADINGS: Record<string, NameKind> = {
  person: 'person',
  location: 'place',
  'body of water': 'place',
  'geological formation': 'place',
  land: 'place',
  organization: 'organisation',
  event: 'event',
}

const INSTITUTION =
  /^(?:Conservatory|Theatre|Theater|Opera|Cathedral|Abbey|Library|Gallery|Seminary|Monastery|Bank)$/
const EVENT =
  /\b(?:War|Wars|Battle|Revolution|Crisis|Treaty|Siege|Uprising|Revolt|Reformation|Olympics|Games|Conference|Convention|Massacre|Rebellion|Movement|Era|Age|Period|Renaissance|Enlightenment)\b/

/** The kind that the lexicon knows of a famous name; null if it knows none. */
const knownKind = rememberedOf((lexicon: Lexicon) =>
  remembered((name): NameKind | null => {
    const heading = lexicon.nouns.isInstance(name)
      ? lexicon.nouns.headingOf(name, Object.keys(HEADINGS))
      : null
    return heading === null ? null : HEADINGS[heading]!
  }),
)

/** The kind of a name: what the lexicon knows of the whole name, else what the article's reading says; null if neither knows. */
export function nameKindOf(name: string, type: EntityType, lexicon: Lexicon | null): NameKind | null {
  const plain = name.replace(/^the /i, '')
  if (isCountry(plain)) return 'country'
  if (EVENT.test(plain)) return 'event'
  const words = plain.split(' ')
  if (words.length > 1 && INSTITUTION.test(words.at(-1)!)) return 'organisation'
  if (words.length > 1 && (ORGANISATION_WORDS.has(words.at(-1)!) || ORGANISATION_WORDS.has(words[0]!)))
    return 'organisation'
  if (words.length > 1 && placeSortOf(plain) >= 0 && type !== 'organisation') return 'place'
  const known = lexicon === null ? null : knownKind(lexicon)(plain)
  if (known !== null) return known
  switch (type) {
    case 'person':
    case 'place':
    case 'organisation':
    case 'people':
      return type
    case 'country':
      return 'place'
    default:
      return null
  }
}

const PLACE_SORTS: readonly RegExp[] = [
  /\b(?:Seas?|Oceans?|Bay|Lakes?|Gulf|Straits?|Channel)\b/,
  /\b(?:Rivers?|Canal|Creek|Falls)\b/,
  /\b(?:Mountains?|Hills?|Range|Mount|Mt|Peak|Plateau|Alps|Desert|Valley|Plain)\b/,
  /\b(?:Islands?|Isles?|Peninsula|Archipelago)\b/,
  /\b(?:County|Province|District|Region|Territory|Prefecture)\b/,
  /\b(?:Street|Road|Avenue|Square|Boulevard|Lane|Bridge|Station|Airport|Stadium|Park)\b/,
]

/** Which sort of place a name tells that it is: -1 for none; two of different sorts give each other away. */
export const placeSortOf = (name: string): number => PLACE_SORTS.findIndex((sort) => sort.test(name))
