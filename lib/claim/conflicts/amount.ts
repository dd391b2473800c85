import type { Sentence, Token } from '@/lib/article/language/token'
import { childrenOf, textAt, tokenAt } from '@/lib/article/language/tree'
import { cardinalOf } from '@/lib/core/cardinals'

/** A number with its unit, as a sentence gives it. */
export interface Amount {
  /** The least and greatest number that the words allow: 'about 40' allows 36 to 44, 'more than 30' has no end. */
  from: number
  to: number
  /** Place of the head: what is counted, the sign of the currency, or the number itself. */
  head: number
  /** Places of the number's own words, bounds like 'more than' included. */
  places: number[]
  /** What is counted with its modifiers, in one form for all spellings: 'people', 'kilometre', '$'; '' for a bare number. */
  unit: string
}

/** Stands for no upper bound; finite, so that it can be kept as JSON. */
export const ENDLESS = 1e18

const SCALES: Record<string, number> = {
  hundred: 100,
  thousand: 1_000,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}
const SPELLINGS: Record<string, string> = {
  km: 'kilometre',
  kilometer: 'kilometre',
  m: 'metre',
  meter: 'metre',
  mi: 'mile',
  kg: 'kilogram',
  ft: 'foot',
  percent: '%',
  person: 'people',
  '%': '%',
}

/** The amounts of a sentence: numbers of something counted or measured. Dates, ordinals and 'one' are none. */
export function findAmounts(sentence: Sentence, taken: ReadonlySet<number>): Amount[] {
  const amounts: Amount[] = []
  for (const { index } of sentence.tokens) {
    if (taken.has(index) || amounts.some((amount) => amount.places.includes(index))) continue
    const amount = amountAt(sentence, index)
    if (amount) amounts.push(amount)
  }
  return amounts
}

/** A number as it is written, with what bounds it. */
interface WrittenNumber {
  from: number
  to: number
  /** Places of its first word, 'more than' included, of its first figure, and of its last. */
  bound: number
  first: number
  last: number
}

/** The number whose first word stands at a place, with 'million' behind it and 'about' before it; null if there is none. */
export function numberAt(sentence: Sentence, first: number): WrittenNumber | null {
  const token = tokenAt(sentence, first)
  let value = numberOf(token)
  if (value === null || /^one$/i.test(token.text)) return null
  let last = first
  let unit = roundness(token.text, value)
  for (
    let next = sentence.tokens[last + 1];
    next && next.text.toLowerCase() in SCALES;
    next = sentence.tokens[last + 1]
  ) {
    const scale = SCALES[next.text.toLowerCase()]!
    value *= scale
    unit *= scale
    last += 1
  }
  const bound = boundOf(sentence, /^[$€£¥]$/.test(textAt(sentence, first - 1)) ? first - 1 : first, last)
  const slack = unit > 1 || value > 100 ? Math.min(unit / 2, value * 0.05) : 0
  return { ...rangeOf(value, bound.kind, slack), bound: bound.first, first, last }
}

function amountAt(sentence: Sentence, first: number): Amount | null {
  const number = tokenAt(sentence, first).upos === 'PROPN' ? null : numberAt(sentence, first)
  if (!number) return null
  const { from, to, last } = number
  const following = sentence.tokens[last + 1]
  // A range or a sum ('30 to 40', '5–6', '2 and 3') needs more than one number to compare.
  if (
    following &&
    /^(?:to|or|and|[–—-])$/.test(following.text) &&
    numberOf(sentence.tokens[last + 2]) !== null
  )
    return null
  const before = sentence.tokens[first - 1]
  if (before && /^(?:to|or|[–—-]|No\.|number|chapter|page|figure)$/i.test(before.text)) return null
  const numberHead = tokenAt(sentence, last)
  const currency = before && /^[$€£¥]$/.test(before.text) ? before : null
  const head = currency ?? headOf(sentence, numberHead)
  if (!head) return null
  const places = Array.from({ length: last - number.bound + 1 }, (_, i) => number.bound + i)
  const unit = currency ? currency.text : unitOf(sentence, head, numberHead)
  return { from, to, head: head.index, places, unit }
}

/** What the number counts: the noun it modifies, or itself where it stands for a noun. */
function headOf(sentence: Sentence, number: Token): Token | null {
  if (number.relation === 'nummod' || number.relation === 'compound') {
    const head = sentence.tokens[number.head]
    return head && /^(?:NOUN|SYM)$/.test(head.upos) ? head : null
  }
  const isPredicate = childrenOf(sentence, number.index).some((child) => child.relation === 'cop')
  return isPredicate ? number : null
}

function unitOf(sentence: Sentence, head: Token, number: Token): string {
  if (head.index === number.index) return ''
  const noun =
    SPELLINGS[head.lemma.toLowerCase()] ?? SPELLINGS[head.text.toLowerCase()] ?? head.lemma.toLowerCase()
  const modifiers = childrenOf(sentence, head.index).filter(
    (child) =>
      (/^(?:amod|compound|nmod:poss)$/.test(child.relation) &&
        child.index !== number.index &&
        !/^(?:more|other)$/i.test(child.text)) ||
      (child.relation === 'nmod' &&
        childrenOf(sentence, child.index).some((below) => below.relation === 'case' && below.text === 'of')),
  )
  return [...modifiers.map((child) => child.lemma.toLowerCase()).sort(), noun].join(' ')
}

/** The number that a token writes, in figures or words up to ninety-nine; null if it writes none. */
export function numberOf(token: Token | undefined): number | null {
  if (!token) return null
  const word = token.text.toLowerCase()
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(word)) return Number(word.replaceAll(',', ''))
  if (token.upos !== 'NUM') return null
  return cardinalOf(word)
}

/** The last digit that counts: 1 for '41', 10 for '40', 100 for '1,500', 0.1 for '1.2'. */
function roundness(text: string, value: number): number {
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0
  if (decimals > 0) return 10 ** -decimals
  const zeros = value === 0 ? 0 : (/0*$/.exec(String(value))?.[0].length ?? 0)
  return 10 ** zeros
}

type BoundKind = 'exact' | 'about' | 'over' | 'under'

const ABOUT = /^(?:about|around|approximately|roughly|some|nearly|almost|circa|estimated|close|an?)$/i
const OVER =
  /\b(?:more than|over|at least|no fewer than|no less than|upwards of|exceeding|above|greater than|in excess of)\s*$/i
const UNDER =
  /\b(?:less than|fewer than|under|at most|up to|no more than|below|as many as|as much as|a maximum of)\s*$/i

/** What stands before a number and bounds it, with the place at which that begins. */
function boundOf(sentence: Sentence, first: number, last: number): { kind: BoundKind; first: number } {
  const words = sentence.tokens.slice(Math.max(0, first - 4), first).map((token) => token.text)
  const after = sentence.tokens.slice(last + 1, last + 4).map((token) => token.text)
  const text = `${words.join(' ')} `
  const over = OVER.exec(text)
  const under = UNDER.exec(text)
  const bound = over ?? under
  if (bound) return { kind: over ? 'over' : 'under', first: first - bound[0].trim().split(' ').length }
  if (/^\+$|^or more/.test(after.join(' '))) return { kind: 'over', first }
  if (ABOUT.test(words[words.length - 1] ?? '')) return { kind: 'about', first: first - 1 }
  return { kind: 'exact', first }
}

function rangeOf(value: number, kind: BoundKind, slack: number): { from: number; to: number } {
  switch (kind) {
    case 'over':
      return { from: value - slack, to: ENDLESS }
    case 'under':
      return { from: -ENDLESS, to: value + slack }
    case 'about':
      return { from: value * 0.88, to: value * 1.12 }
    case 'exact':
      return { from: value - slack, to: value + slack }
  }
}
