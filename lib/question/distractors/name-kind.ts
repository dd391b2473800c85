import type { EntityType } from '@/lib/article/language/entity-type'
import { isCountry } from '@/lib/article/language/lexicon/countries'
import type { Lexicon } from '../lexicon/lexicon'

/** What a proper name names, as far as it decides what may stand beside it. */
export type NameKind = 'person' | 'country' | 'place' | 'organisation' | 'people' | 'event' | 'work'

/** Nouns of WordNet under which the instances of a kind stand. */
const HEADINGS: readonly (readonly [NameKind, string])[] = [
  ['person', 'person'],
  ['place', 'location'],
  ['place', 'body of water'],
  ['place', 'geological formation'],
  ['place', 'land'],
  ['organisation', 'organization'],
  ['event', 'event'],
]

const EVENT =
  /\b(?:War|Wars|Battle|Revolution|Crisis|Treaty|Siege|Uprising|Revolt|Reformation|Olympics|Games|Conference|Convention|Massacre|Rebellion|Movement|Era|Age|Period|Renaissance|Enlightenment)\b/

/** The kind of a name: what the lexicon knows of the whole name, else what the article's reading says; null if neither knows. */
export function nameKindOf(name: string, type: EntityType, lexicon: Lexicon | null): NameKind | null {
  const plain = name.replace(/^the /i, '')
  if (isCountry(plain)) return 'country'
  if (EVENT.test(plain)) return 'event'
  if (lexicon?.nouns.isInstance(plain)) {
    const heading = HEADINGS.find(([, noun]) => lexicon.nouns.isKindOf(plain, noun))
    if (heading) return heading[0]
  }
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
