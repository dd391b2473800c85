import type { EntityType } from '@/lib/article/language/entity-type'
import { PERSON_TITLES } from '@/lib/article/language/lexicon/names'
import { tokenAt } from '@/lib/article/language/tree'
import { GAP } from '../gap'
import { isInsideName, type Mention } from '../noun-phrases'
import type { DistractorPool } from './distractor-pool'
import { nameKindOf, placeSortOf, type NameKind } from './name-kind'
import type { Offer } from './offer'
import { nameWords } from './same-name'

const MOST_WORDS = 6
/** Names of unknown kind stand beside each other if they are said of like things at least this much. */
const ALIKE = 0.45
/** Two cities are kin by 0.9, a city and a continent by 0.35. */
const SAME_RANK = 0.75
const VERY_ALIKE = 0.55
/** A name from outside the article must be this near to the key, or the key stands out. */
const NEAR = 0.3
const NOT_ALONE = /\b(?:this|that|these|those|its|their|his|her|our|my|your|other|such|both|the two|\d+)\b/i

/**
 * Names that may stand beside a name: the article's own of the same kind, then what stands beside it in the world ('Marseille' beside
 * 'Lyon'), all written as the key is: a surname alone beside a surname, in full beside a full name.
 */
export function offerNames(
  key: string,
  type: EntityType,
  stem: string,
  near: readonly Mention[],
  pool: DistractorPool,
): Offer[] {
  const kind = nameKindOf(key, type, pool.lexicon)
  const isThe = /^the /i.test(key) || new RegExp(`\\bthe ${GAP}`, 'i').test(stem)
  const offer = (name: string, appeal: number, mention: Offer['mention']): Offer[] => {
    const hasThe = mention === null ? placeSortOf(name) >= 0 : /^the /i.test(mention.text)
    if (kind !== 'person' && hasThe !== isThe) return []
    const text = asKey(name, key, kind === 'person', pool)
    return shapeOf(text, kind) === shapeOf(key, kind) ? [{ text, appeal, mention }] : []
  }
  const own = ownNames(near).flatMap(({ text, mention }): Offer[] => {
    const other = nameKindOf(text, mention.phrase.type, pool.lexicon)
    const likeness = pool.lexicon?.vectors.similarity(key, text) ?? null
    const isAlike =
      kind === null || other === null
        ? (likeness ?? 0) >= (kind === other ? ALIKE : VERY_ALIKE) && (kind ?? other) !== 'country'
        : kind === other && areOfOneRank(key, text, kind, pool)
    return isAlike && !COMPASS.test(text) ? offer(text, 1 + (likeness ?? 0), mention) : []
  })
  const outside = (kind === null ? [] : namesBeside(key, own, pool)).flatMap((name): Offer[] => {
    const likeness = pool.lexicon?.vectors.similarity(key, name) ?? 0
    const isAlike =
      likeness >= NEAR &&
      nameKindOf(name, 'name', pool.lexicon) === kind &&
      areOfOneRank(key, name, kind, pool)
    return isAlike && !COMPASS.test(name) ? offer(name, likeness, null) : []
  })
  return [...own, ...outside]
}

/** Each proper name of the article once, without its article, where it stands as a name of its own. */
function ownNames(near: readonly Mention[]): { text: string; mention: Mention }[] {
  const names = new Map<string, Mention>()
  for (const mention of near) {
    const { phrase, sentence } = mention
    if (!phrase.isProper || phrase.isJoined || !phrase.isContiguous || isInsideName(mention)) continue
    const text = mention.text.replace(/^the /i, '').replace(/['’]s?$/, '')
    const isName =
      /^\p{Lu}/u.test(text) &&
      text.split(' ').length <= MOST_WORDS &&
      !NOT_ALONE.test(text) &&
      phrase.places.every((place) =>
        /^(?:PROPN|DET|ADP|CCONJ|PUNCT|PART|NOUN|ADJ)$/.test(tokenAt(sentence, place).upos),
      ) &&
      text.split(' ').every((word) => /^(?:\p{Lu}|of$|the$|and$|de$|la$|von$|van$|al-)/u.test(word))
    if (isName && !names.has(text)) names.set(text, mention)
  }
  return [...names].map(([text, mention]) => ({ text, mention }))
}

/** Names of the key's kind in the world, or, where the key is not known there, of a name of the article beside it. */
function namesBeside(key: string, own: readonly Offer[], pool: DistractorPool): string[] {
  const nouns = pool.lexicon?.nouns
  // 'the State' and 'Congress' are a noun that stands for one of many: what is beside the noun is not beside it.
  if (!nouns || (nouns.has(key) && !nouns.isInstance(key))) return []
  const known = [key, ...own.map((offer) => offer.text)].find((name) => nouns.isInstance(name))
  return known === undefined ? [] : nouns.sistersOf(known)
}

/**
 * What an option must have in common with the key, or it betrays that it is of another kind: 'Bishop of Rome' beside 'William Farel',
 * 'Hudson Bay' beside 'Ural Mountains', a surname beside a full name.
 */
const shapeOf = (name: string, kind: NameKind | null): string =>
  [
    / (?:of|for) /.test(name),
    /^\p{Lu}{2,}$/u.test(name),
    kind === 'place' ? placeSortOf(name) : 0,
    kind === 'person' && nameWords(name).length > 1,
  ].join()

/** True unless one place is known to be of another rank: a continent beside a city. */
const areOfOneRank = (key: string, name: string, kind: NameKind | null, pool: DistractorPool): boolean =>
  kind !== 'place' || (pool.lexicon?.nouns.kinship(key, name) ?? 1) >= SAME_RANK

const COMPASS = /^(?:the )?(?:(?:North|South|Mid)?(?:east|west)|North|South|East|West)$/i

/** A name written as the key is: of a person without titles, a surname alone beside a surname. */
function asKey(name: string, key: string, isPerson: boolean, pool: DistractorPool): string {
  if (!isPerson) return /^the /i.test(key) ? `the ${name}` : name
  const full = (pool.names.persons.fullNames.get(name) || name).split(' ')
  if (nameWords(key).length === 1) return full.at(-1)!
  const first = full.findIndex((word) => !PERSON_TITLES.has(word))
  return full.slice(Math.max(0, first)).join(' ')
}
