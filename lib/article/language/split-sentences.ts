import type { Span } from '@/lib/core/span'

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sr jr st v vs e.g i.e eg ie gen col lt sgt capt maj rev hon pres gov sen rep no fig figs vol pp p ca cf al ' +
    'approx dept est jan feb mar apr jun jul aug sep sept oct nov dec mt ft sec ch eq ref ed eds'
  ).split(' '),
)
/** Abbreviations that may also end a sentence: they do if the next word is one that starts sentences. */
const MAY_END = new Set('etc inc co corp ltd u.s u.k u.n e.u a.m p.m b.c a.d d.c ph.d'.split(' '))
const STARTERS =
  /^["'“‘(]*(?:The|A|An|In|It|He|She|They|This|That|These|Those|But|However|His|Her|Their|Its|When|While|After|Some|Many|At|On|As|For|By|There|If)\b/

/** What is looked at on either side of a full stop: enough for any abbreviation, so that the work stays linear. */
const WINDOW = 40

/**
 * The sentences of one block, as ranges without white space at their ends. A full stop ends a sentence when white space and a
 * capital, a digit or a quote follow, unless it belongs to an abbreviation, an initial or a number.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  const push = (end: number): void => {
    let from = start
    let to = end
    while (from < to && /\s/.test(text.charAt(from))) from++
    while (to > from && /\s/.test(text.charAt(to - 1))) to--
    if (to > from) spans.push({ start: from, end: to })
    start = end
  }
  for (const match of text.matchAll(/[.!?…]{1,5}["'”’)\]]{0,3}(?=\s)/g)) {
    const end = match.index + match[0].length
    if (match.index < start) continue
    const before = text.slice(Math.max(start, match.index - WINDOW), match.index)
    const rest = text.slice(end, end + WINDOW).trimStart()
    if (rest !== '' && endsHere(before, match[0], rest)) push(end)
  }
  push(text.length)
  return spans
}

function endsHere(before: string, mark: string, rest: string): boolean {
  if (!/^["'“‘([•–—-]*\s*[\p{Lu}\p{N}]/u.test(rest)) return false
  if (!mark.startsWith('.') || mark.startsWith('..')) return true
  const word = before.slice(before.search(/\S+$/)).replace(/^["'“‘([]+/, '')
  const lower = word.toLowerCase()
  if (ABBREVIATIONS.has(lower)) return false
  if (MAY_END.has(lower) || /^(?:[a-z]\.)+[a-z]$/.test(lower)) return STARTERS.test(rest)
  if (/^\p{Lu}$/u.test(word)) return endsOnLetter(before, rest)
  return !/^\d{1,2}$/.test(before.trim())
}

/** 'Vitamin A. Vitamin B is', 'angiotensin I. It is': a letter that ends the name of a thing, and no person's initial. */
function endsOnLetter(before: string, rest: string): boolean {
  const named = /(?:^|\s)(\p{Ll}{4,}) \p{Lu}$/u.exec(before)?.[1]
  return named !== undefined && (STARTERS.test(rest) || rest.toLowerCase().startsWith(named))
}
