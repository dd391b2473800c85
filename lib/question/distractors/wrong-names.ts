import type { EntityType } from '@/lib/article/language/entity-type'
import { PERSON_TITLES } from '@/lib/article/language/lexicon/names'
import type { Token } from '@/lib/article/language/token'
import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import { rememberedOf } from '@/lib/core/remembered'
import { GAP } from '../gap'
import { isInsideName, type Mention } from '../noun-phrases'
import type { DistractorPool } from './distractor-pool'
import { nameKindOf, placeSortOf, type NameKind } from './name-kind'
import type { Offer } from './offer'
import { nameWords } from './same-name'
import { playsSameRole } from './same-role'

const MOST_WORDS = 6
/** Names of unknown kind stand beside each other if they are said of like things at least this much. */
const ALIKE = 0.45
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
    if (kind !== nameKindOf(text, mention.phrase.type, pool.lexicon) || COMPASS.test(text)) return []
    const likeness = pool.lexicon?.vectors.similarity(key, text) ?? 0
    const offers = kind !== null || likeness >= ALIKE ? offer(text, 1 + likeness, mention) : []
    return offers.length > 0 && playsSameRole(key, text, kind, pool) ? offers : []
  })
  const outside = (kind === null ? [] : namesBeside(key, kind, pool)).flatMap((name): Offer[] => {
    const likeness = pool.lexicon?.vectors.similarity(key, name) ?? 0
    const isAlike =
      likeness >= NEAR &&
      nameKindOf(name, 'name', pool.lexicon) === kind &&
      playsSameRole(key, name, kind, pool)
    return isAlike && !COMPASS.test(name) ? offer(name, likeness, null) : []
  })
  return [...own, ...outside]
}

/** Each proper name of the article once, without its article, where it stands as a name of its own. */
function ownNames(near: readonly Mention[]): { text: string; mention: Mention }[] {
  const names = new Map<string, Mention>()
  for (const mention of near) {
    const text = ownName(mention)
    if (text !== null && !names.has(text)) names.set(text, mention)
  }
  return [...names].map(([text, mention]) => ({ text, mention }))
}

/** The name that a mention is, without its article; null if it is none of its own. */
const ownName = rememberedOf((mention: Mention): string | null => {
  const { phrase, sentence } = mention
  if (!phrase.isProper || phrase.isJoined || !phrase.isContiguous || isInsideName(mention)) return null
  if (isScrap(mention) || isOnlyComparedWith(mention)) return null
  const text = mention.text.replace(/^the /i, '').replace(/['’]s?$/, '')
  const isName =
    /^\p{Lu}/u.test(text) &&
    text.split(' ').length <= MOST_WORDS &&
    !NOT_ALONE.test(text) &&
    phrase.places.every((place) =>
      /^(?:PROPN|DET|ADP|CCONJ|PUNCT|PART|NOUN|ADJ)$/.test(tokenAt(sentence, place).upos),
    ) &&
    text.split(' ').every((word) => /^(?:\p{Lu}|of$|the$|and$|de$|la$|von$|van$|al-)/u.test(word))
  return isName ? text : null
})

/** True for a piece of a longer name, which the parser has cut: 'Dian' of 'Dian Cecht'. */
function isScrap({ phrase, sentence }: Mention): boolean {
  const [first, last] = [phrase.places[0]!, phrase.places.at(-1)!]
  const before = sentence.tokens[first - 1]
  const after = sentence.tokens[last + 1]
  const isPart = (token: Token | undefined): boolean =>
    token !== undefined && (token.upos === 'PROPN' || /^[-–—/&]$/.test(token.text))
  return (
    (isPart(before) && !PERSON_TITLES.has(before!.text) && tokenAt(sentence, first).upos === 'PROPN') ||
    isPart(after) ||
    (before !== undefined && /^(?:of|van|von|de|al)$/.test(before.text) && isPart(sentence.tokens[first - 2]))
  )
}

/** 'Than any mayor since Anna Holm': whoever is named only to be compared with is of another time. */
const isOnlyComparedWith = ({ phrase, sentence }: Mention): boolean =>
  childrenOf(sentence, phrase.head).some(
    ({ relation, text }) => relation === 'case' && /^(?:since|than|like|unlike)$/i.test(text),
  )

/** A surname alone is known of many: whom it names here only the article says. */
const isSurname = (kind: NameKind, key: string): boolean => kind === 'person' && nameWords(key).length < 2

/** Names of the key's kind in the world; none where the key is not known there. */
function namesBeside(key: string, kind: NameKind, { lexicon }: DistractorPool): string[] {
  // 'the State' and 'Congress' are a noun that stands for one of many: what is beside the noun is not beside it.
  return lexicon?.nouns.isInstance(key) && !isSurname(kind, key) ? lexicon.nouns.sistersOf(key) : []
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

const COMPASS = /^(?:the )?(?:(?:North|South|Mid)?(?:east|west)|North|South|East|West)$/i

/** A name written as the key is: of a person without titles, a surname alone beside a surname. */
function asKey(name: string, key: string, isPerson: boolean, pool: DistractorPool): string {
  if (!isPerson) return /^the /i.test(key) ? `the ${name}` : name
  const full = (pool.names.persons.fullNames.get(name) || name).split(' ')
  if (nameWords(key).length === 1) return full.at(-1)!
  const first = full.findIndex((word) => !PERSON_TITLES.has(word))
  return full.slice(Math.max(0, first)).join(' ')
}
