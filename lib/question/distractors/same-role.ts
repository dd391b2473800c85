import type { DistractorPool } from './distractor-pool'
import { placeSortOf, type NameKind } from './name-kind'
import { roleKey, shareRole, type RoleFrames } from './role-frames'

/** Two cities are kin by 0.9, a city and a continent by 0.35; two composers by 0.9, a composer and a general by 0.5. */
const SAME_RANK = 0.75
const SAME_CALLING = 0.75
const NONE: RoleFrames = new Set()

/**
 * True if another name of the key's kind could stand where the key stands: the world knows both as the same ('composer', 'city'), they
 * carry their class in their names ('Fort …'), or the article does the same with both. Of one kind is not enough: who plays a figure
 * and the figure are both persons.
 */
export function playsSameRole(
  key: string,
  other: string,
  kind: NameKind | null,
  pool: DistractorPool,
): boolean {
  const [own, theirs] = [key, other].map((name) => pool.roles.get(roleKey(name)) ?? NONE) as [
    RoleFrames,
    RoleFrames,
  ]
  const kinship = knownKinship(key, other, pool)
  const isAlikeHere = shareRole(own, theirs, pool.lexicon)
  switch (kind) {
    case 'place':
      return kinship !== null
        ? kinship >= SAME_RANK
        : haveOneClassWord(key, other) || haveOneList(own, theirs)
    case 'country':
    case 'people':
      return true
    case 'event':
    case 'work':
      return haveOneClassWord(key, other) || haveOneList(own, theirs)
    case 'person':
      return isAlikeHere || (kinship !== null && kinship >= SAME_CALLING)
    case 'organisation':
      return isAlikeHere || haveOneClassWord(key, other) || (kinship !== null && kinship >= SAME_CALLING)
    case null:
      return isAlikeHere
  }
}

/** How near two famous names are in kind; null if the lexicon does not know both. */
function knownKinship(a: string, b: string, { lexicon }: DistractorPool): number | null {
  const isKnown = lexicon?.nouns.isInstance(a) && lexicon.nouns.isInstance(b)
  return isKnown ? (lexicon?.nouns.kinship(a, b) ?? null) : null
}

/** True if both names tell in the same word what they name: 'Fort Ross' and 'Fort Vancouver'. */
function haveOneClassWord(a: string, b: string): boolean {
  const [first, second] = [a, b].map((name) => name.replace(/^the /i, '').split(' ')) as [string[], string[]]
  if (first.length < 2 || second.length < 2) return false
  const sort = placeSortOf(a)
  return first.at(-1) === second.at(-1) || first[0] === second[0] || (sort >= 0 && sort === placeSortOf(b))
}

/** True if the article calls both the same or tells them in one breath. */
const haveOneList = (a: RoleFrames, b: RoleFrames): boolean =>
  [...a].some((frame) => /^(?:list|class) /.test(frame) && b.has(frame))
