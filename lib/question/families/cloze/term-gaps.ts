import { EMPTY_NOUNS } from '@/lib/article/language/lexicon/nouns'
import { childrenOf, textAt, tokenAt } from '@/lib/article/language/tree'
import type { Mention } from '../../noun-phrases'
import { termCoreOf } from '../../term-core'
import { isBracketed, type Gap } from './gap-places'

const MOST_WORDS = 3
/** What a term stands behind that the sentence introduces: other words would not be its name. */
const NAMING =
  /\b(?:called|termed|named|dubbed|known as|referred to as|defined as|the term|the name) (?:simply )?(?:an? |the )?["“‘]?$/iu

/** The gap for a term of common words that the sentence itself introduces as the name of what it tells of; null for any other phrase. */
export function termGap(mention: Mention): Gap | null {
  const { sentence, phrase } = mention
  const core = termCoreOf(mention)
  if (core === null || core.places.length > MOST_WORDS) return null
  const head = tokenAt(sentence, phrase.head)
  if (isBracketed(sentence, head) || EMPTY_NOUNS.has(head.lemma) || isListed(mention)) return null
  const before = sentence.text.slice(0, tokenAt(sentence, core.places[0]!).start - sentence.start)
  if (!NAMING.test(before)) return null
  // 'Defined as feelings of unreality': the words that define, and no name.
  if (/^of$/i.test(textAt(sentence, core.places.at(-1)! + 1))) return null
  return { places: core.places, type: 'thing', cue: 'term', isTyped: true, prior: 0.66 }
}

/** One of several joined things: the others would fit as well. */
function isListed({ sentence, phrase }: Mention): boolean {
  const head = tokenAt(sentence, phrase.head)
  if (head.relation === 'conj') return true
  return childrenOf(sentence, phrase.head).some((child) => child.relation === 'conj')
}
