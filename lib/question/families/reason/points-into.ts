import { tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import { isEmptyIt, pronounClassOf } from '@/lib/claim/pronouns'

/**
 * True if a statement that stands behind the other part of its sentence takes it up by a pronoun, and does not say alone what it is about: 'Because
 * the mills were old, they were pulled down'.
 */
export function pointsInto(
  { sentence, references }: Claim,
  main: readonly number[],
  other: readonly number[],
): boolean {
  if (other[0]! > main[0]!) return false
  const shown = main.map((place) => tokenAt(sentence, place))
  const firstNoun = shown.find((token) => /^(?:NOUN|PROPN)$/.test(token.upos))?.index ?? Infinity
  return shown.some((token) => {
    if (pronounClassOf(token) === null || isEmptyIt(sentence, token)) return false
    const needed = references.needs.get(token.index) ?? []
    return token.index < firstNoun || needed.some((place) => other.includes(place))
  })
}
