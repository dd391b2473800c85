import { childrenOf, isContiguous, subtreeOf, tokenAt } from '@/lib/article/language/tree'
import type { NounPhrase } from '@/lib/claim/noun-phrase'
import type { SourceSentence } from '@/lib/claim/source-sentence'

/** A phrase that counts or measures, parted. */
export interface Quantity {
  /** Places of the number alone, with its sign or '%': the answer. */
  number: number[]
  /** 'about', 'more than': stays in the question, so that no other number is right too. */
  bound: number[]
  /** What is counted: 'Pro Bowl selections', 'members of the council'. */
  counted: number[]
  /** What else is said of it: 'in the north', 'who voted'. */
  rest: number[]
}

const BOUND =
  /^(?:about|around|nearly|almost|over|under|roughly|approximately|some|more|less|fewer|than|at|least|most|up|to|another|additional)$/i
const EMPTY_BOUND = /^(?:just|only|exactly|a|an|the|some|total|of|another|additional)$/i
const UNITS = /^(?:km|m|cm|mm|kg|g|ft|mi|ha|MW|GW|kW|MHz|GHz|Hz|RPM|rpm|mph|hectares?|acres?)$/
const MOST_COUNTED = 10

/** The parts of a phrase with one number right before what it counts; null for anything else ('the two leaders' too). */
export function quantityOf(sentence: SourceSentence, phrase: NounPhrase): Quantity | null {
  const head = tokenAt(sentence, phrase.head)
  const numbers = childrenOf(sentence, phrase.head).filter((child) => child.relation === 'nummod')
  const [number] = numbers
  if (phrase.isJoined || numbers.length !== 1 || !number || number.index > phrase.head) return null
  const all = subtreeOf(sentence, number.index).filter((place) => phrase.places.includes(place))
  const isBound = (place: number): boolean => BOUND.test(tokenAt(sentence, place).text)
  const isEmpty = (place: number): boolean => EMPTY_BOUND.test(tokenAt(sentence, place).text)
  const digits = all.filter((place) => !isBound(place) && !isEmpty(place))
  const before = phrase.places.filter((place) => place < digits[0]!)
  if (
    digits.length === 0 ||
    !isContiguous(digits) ||
    !before.every((place) => isBound(place) || isEmpty(place))
  )
    return null
  if (before.some((place) => /^the$/i.test(tokenAt(sentence, place).text))) return null
  if (!digits.every((place) => /^(?:NUM|SYM|PUNCT)$/.test(tokenAt(sentence, place).upos))) return null
  const counted = phrase.places.filter((place) => place > digits.at(-1)!)
  const isCount = head.xpos === 'NNS' || UNITS.test(head.text)
  if (!/^\p{L}/u.test(tokenAt(sentence, counted[0] ?? phrase.head).text) && head.xpos === 'NNS') return null
  const isOne = /^(?:one|1)$/i.test(tokenAt(sentence, digits[0]!).text) && digits.length === 1
  if (
    isOne ||
    counted.length === 0 ||
    counted.length > MOST_COUNTED ||
    !isContiguous([...digits, ...counted])
  )
    return null
  const bound = before.filter((place) => isBound(place) && !isEmpty(place))
  if (/^(?:%|percent|per)$/i.test(head.text)) {
    const of = counted.filter((place) => place > head.index)
    return { number: [...digits, head.index], bound, counted: of, rest: [] }
  }
  const end = endOfCounted(sentence, phrase)
  return isCount
    ? {
        number: digits,
        bound,
        counted: counted.filter((place) => place <= end),
        rest: counted.filter((place) => place > end),
      }
    : null
}

/** The last place of the noun counted, with an 'of' right behind it. */
function endOfCounted(sentence: SourceSentence, phrase: NounPhrase): number {
  const next = sentence.tokens[phrase.head + 1]
  const of = childrenOf(sentence, phrase.head).find(
    (child) => child.relation === 'nmod' && subtreeOf(sentence, child.index)[0] === phrase.head + 1,
  )
  return of && next?.text === 'of' ? Math.max(...subtreeOf(sentence, of.index)) : phrase.head
}

const FIGURE_IN_NEWS =
  /[$€£¥]\s?\d|\d ?(?:%|percent\b|per cent\b)|\b\d{1,3}(?:,\d{3})+\b|\b\d+(?:\.\d+)? (?:million|billion)\b/gu

/** How many sums, shares and large numbers a text has: figures that are news, beside which a year only says when they were counted. */
export const countFigures = (text: string): number => text.match(FIGURE_IN_NEWS)?.length ?? 0
