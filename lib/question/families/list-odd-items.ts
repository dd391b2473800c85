import type { FoundList } from '@/lib/claim/found-list'
import { contentWords, wordOverlap } from '../text-overlap'

const LENGTH_RATIO = 2.2

/**
 * Items of the article's other lists that surely do not belong to this one, the likest in length first: no word in common with any of
 * its items, not named in its sentence, of the same number and with the same kind of opening.
 */
export function oddItems(
  list: FoundList,
  items: readonly string[],
  evidence: string,
  others: readonly FoundList[],
): string[] {
  const told = contentWords(`${items.join(' ')} ${evidence}`)
  const usual = items.reduce((sum, item) => sum + item.length, 0) / items.length
  const shape = shapeOf(items[0]!)
  return others
    .filter((other) => other !== list && other.form === list.form)
    .flatMap((other) => other.items.map((item) => item.text.trim()))
    .filter((text) => {
      const ratio = text.length / usual
      return (
        wordOverlap(contentWords(text), told) === 0 &&
        contentWords(text).size > 0 &&
        ratio < LENGTH_RATIO &&
        ratio > 1 / LENGTH_RATIO &&
        shapeOf(text) === shape
      )
    })
    .sort((a, b) => Math.abs(a.length - usual) - Math.abs(b.length - usual) || (a < b ? -1 : 1))
}

/** The make of an item: a name, a phrase with an article, a plural, or something else. */
function shapeOf(text: string): string {
  if (/^\p{Lu}/u.test(text)) return 'name'
  if (/^(?:an?|the) /i.test(text)) return 'article'
  return /[^s]s$/.test(text) ? 'plural' : 'plain'
}
