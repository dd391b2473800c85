import type { Sentence, Token } from '@/lib/article/language/token'
import { childrenOf, isContiguous, isNominal, subtreeOf, tokenAt } from '@/lib/article/language/tree'
import type { Claim } from './claim'
import type { FoundList, ListItem } from './found-list'
import type { SourceSentence } from './source-sentence'

const FEWEST_ITEMS = 3
const MOST_WORDS = 12
const EXAMPLES = /\b(?:such as|including|for example|for instance|like|e\.g\.)\s*$/i
const OPEN_END = /^(?:etc|others?|more|so|on|like)\b/i
const FINITE = /^(?:MD|VBD|VBZ|VBP)$/

/** The lists of nouns joined in one sentence ('The island exports A, B and C.'), with the claim of which each is the subject or a part. */
export function enumerationsOf(sentence: SourceSentence, claims: readonly Claim[]): FoundList[] {
  if (sentence.unfit !== null) return []
  return sentence.tokens.flatMap((token) => {
    const places = isNominal(token) ? joinedItems(sentence, token.index) : null
    if (places === null) return []
    const items = places.map((own) => itemOf(sentence, own))
    const before = sentence.text.slice(0, items[0]!.start - sentence.start)
    if (/,\s*$/.test(before)) return [] // what stands before the comma may be the true first item
    const claim = claims.find((own) => isPartOf(own, token.index))
    return [
      {
        leadIn: before.trim() === '' ? null : leadIn(sentence, before),
        items,
        isOrdered: false,
        isComplete: !EXAMPLES.test(before) && !items.some((item) => OPEN_END.test(item.text)),
        form: 'enumeration' as const,
        topic: sentence.topic,
        enumeration: claim ? { claim, head: token.index } : null,
      },
    ]
  })
}

const isPartOf = (claim: Claim, head: number): boolean =>
  claim.subject.head === head || claim.units.some((unit) => unit.phrase?.head === head)

/** The sentence's words before its first item, without the white space behind them. */
function leadIn(sentence: Sentence, before: string): FoundList['leadIn'] {
  const text = before.trimEnd()
  return { text, start: sentence.start, end: sentence.start + text.length }
}

const itemOf = (sentence: Sentence, places: number[]): ListItem => {
  const start = tokenAt(sentence, places[0]!).start
  const end = tokenAt(sentence, places[places.length - 1]!).end
  return {
    start,
    end,
    text: sentence.text.slice(start - sentence.start, end - sentence.start),
    label: null,
    places,
  }
}

/**
 * The places of each item of the list that a noun heads; null if it heads none of three or more. The commas must part the items just as
 * the tree does, and the last must be joined by 'and' or 'or': then the tree is no guess.
 */
function joinedItems(sentence: Sentence, head: number): number[][] | null {
  const joined = childrenOf(sentence, head).filter((child) => child.relation === 'conj')
  if (joined.length < FEWEST_ITEMS - 1) return null
  const heads = [tokenAt(sentence, head), ...joined]
  const items = heads.map((token) =>
    ownPlaces(sentence, token, token.index === head ? joined[0]!.index : null),
  )
  const isSound = items.every(
    (places, i) =>
      isContiguous(places) &&
      places.length <= MOST_WORDS &&
      !places.some((place) => isNoPart(tokenAt(sentence, place))) &&
      (i === 0 || isParted(sentence, items[i - 1]!, places, i === items.length - 1)),
  )
  return isSound ? items : null
}

/** True for what no item of a list holds: a verb with a tense, or a mark that parts clauses. */
const isNoPart = (token: Token): boolean => FINITE.test(token.xpos) || /^[:;–—]$/.test(token.text)

/** The words of one item: without the joining word, the marks around it, the other items, and what belongs to them all ('… to Norway'). */
function ownPlaces(sentence: Sentence, token: Token, second: number | null): number[] {
  const places = subtreeOf(
    sentence,
    token.index,
    (child, parent) =>
      parent.index === token.index &&
      (/^(?:cc|conj|case|cop|nsubj|nsubj:pass|aux|mark|advcl|parataxis)$/.test(child.relation) ||
        (child.relation === 'punct' && /^[,;:]$/.test(child.text)) ||
        (second !== null && child.index > second)),
  )
  return places.filter(
    (place, i) => tokenAt(sentence, place).upos !== 'PUNCT' || (i > 0 && i < places.length - 1),
  )
}

/** True if only a comma (and the joining word before the last) stands between two items. */
function isParted(
  sentence: Sentence,
  before: readonly number[],
  after: readonly number[],
  isLast: boolean,
): boolean {
  const gap = sentence.tokens
    .slice(before[before.length - 1]! + 1, after[0]!)
    .map((token) => token.text.toLowerCase())
    .join(' ')
  return isLast ? /^(?:[,;] )?(?:and|or)$/.test(gap) : /^[,;]$/.test(gap)
}
