import type { FoundList } from '@/lib/claim/found-list'
import { nounPhraseAt } from '@/lib/claim/noun-phrase'
import { contentWords, wordOverlap } from '../text-overlap'

const LENGTH_RATIO = 2.2
const NAMED = /^(?:country|person|organisation|place)$/

/**
 * Items of the article's other lists that surely do not belong to this one, the likest in length first: no word in common with any of
 * its items, not named in its sentence, and of the same kind of name (countries beside countries).
 */
export function oddItems(
  list: FoundList,
  items: readonly string[],
  evidence: string,
  others: readonly FoundList[],
): string[] {
  const told = contentWords(`${items.join(' ')} ${evidence}`)
  const usual = items.reduce((sum, item) => sum + item.length, 0) / items.length
  const kind = kindOf(list)
  if (kind === null) return []
  return others
    .filter((other) => other !== list && kindOf(other) === kind)
    .flatMap((other) => other.items.map((item) => item.text.trim()))
    .filter((text) => {
      const ratio = text.length / usual
      return (
        wordOverlap(contentWords(text), told) === 0 &&
        contentWords(text).size > 0 &&
        ratio < LENGTH_RATIO &&
        ratio > 1 / LENGTH_RATIO
      )
    })
    .sort((a, b) => Math.abs(a.length - usual) - Math.abs(b.length - usual) || (a < b ? -1 : 1))
}

/** What kind of thing a list lists, if its items are names of which that is known; null if not. */
function kindOf({ enumeration }: FoundList): string | null {
  if (enumeration === null) return null
  const { type } = nounPhraseAt(enumeration.claim.sentence, enumeration.head, new Set())
  return NAMED.test(type) ? type : null
}
