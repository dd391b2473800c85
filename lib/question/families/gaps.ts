import { textAt } from '@/lib/article/language/tree'
import type { Token } from '@/lib/article/language/token'
import type { SourceSentence } from '@/lib/claim/source-sentence'
import type { Mention } from '../noun-phrases'
import { definedGap } from './defined-gaps'
import { isBracketed, MONTH, range, type Gap } from './gap-places'
import { introducedGap } from './introduced-name'
import { nameGap } from './name-gaps'
import { isToldByPrefix } from './told-number'
import { termGap } from './term-gaps'
import { isUndated } from './undated'

const NUMERAL = /^\d[\d,]*(?:\.\d+)?$/
const NUMBER_WORD =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/i
/**
 * Numbers that only bound what is counted, or are one end of a stretch: others would fit as well. 'About 400' is what the article says, and is asked
 * for as such.
 */
const BOUND =
  /^(?:than|all|least|most|over|under|to|between|some|circa|only|within|per|every|or|and|another|first|last|next|top|no|number|chapter|figure|page|volume|part|type|grade|class|level|phase|route|highway|rte|apollo|version|boeing|premise|step|rule|stage|example|exercise|case|item|lesson|unit|scenario|option|section|question|problem|principle)$/i

/** 'Three causes stood behind it', 'accomplishes three important goals': what is counted is told next. */
const ANNOUNCED =
  /^(?:cause|reason|factor|way|type|kind|form|stage|step|theorie|issue|problem|aspect|feature|goal|dimension|question|element|component|categorie|method|approache|characteristic|principle|argument|point|thing|strategie|group|level|part|criteria|perspective|purpose|function|role|benefit|advantage|challenge|task|condition)s?$/
const CURRENCY = /^[$€£¥]$/

/** The gaps that a sentence offers, in reading order; `mentions` are its noun phrases. */
export function gapsOf(sentence: SourceSentence, mentions: readonly Mention[]): Gap[] {
  const taken = new Set<number>()
  const gaps: Gap[] = []
  const add = (gap: Gap | null): void => {
    if (gap === null || gap.places.some((place) => taken.has(place))) return
    for (const place of gap.places) taken.add(place)
    gaps.push(gap)
  }
  const open = sentence.tokens.filter((token) => !isBracketed(sentence, token))
  for (const token of open) add(dateGap(sentence, token))
  for (const token of open) {
    add(yearGap(sentence, token) ?? numberGap(sentence, token))
  }
  for (const mention of mentions) add(nameGap(mention) ?? introducedGap(mention))
  for (const mention of mentions) add(termGap(mention) ?? definedGap(mention))
  return gaps.sort((a, b) => a.places[0]! - b.places[0]!)
}

/** '12 May 1705', 'May 12, 1705', 'May 1705'. */
function dateGap(sentence: SourceSentence, token: Token): Gap | null {
  const { index } = token
  if (!MONTH.test(token.text) || token.upos !== 'PROPN') return null
  const isDay = (place: number): boolean => /^\d{1,2}(?:st|nd|rd|th)?$/.test(textAt(sentence, place))
  const isYear = (place: number): boolean => /^1\d{3}$|^20\d\d$/.test(textAt(sentence, place))
  const first = isDay(index - 1) ? index - 1 : index
  let last = isDay(index + 1) && first === index ? index + 1 : index
  if (isYear(last + 1)) last += 1
  else if (textAt(sentence, last + 1) === ',' && isYear(last + 2)) last += 2
  else return null
  if (isRange(sentence, first, last) || isEndOfStretch(sentence, first, last)) return null
  if (JOINED_MONTH.test(sentence.text.slice(0, sentence.tokens[first]!.start - sentence.start))) return null
  const hasDay = last - first >= 2
  if (/^the$/i.test(textAt(sentence, first - 1)) || isUndated(sentence, index)) return null
  // 'As of January 2019': the day of a count, and not the count.
  if (/^of$/i.test(textAt(sentence, first - 1)) && /^as$/i.test(textAt(sentence, first - 2))) return null
  return {
    places: range(first, last),
    type: 'date',
    cue: hasDay ? 'date' : 'month and year',
    isTyped: true,
    prior: 0.72,
  }
}

/** 'The January 6, 2021, riots': the date is their name. */
const NAMES_DAY =
  /\bthe (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2},? $/i
/** 'June and July 1776', 'from July to August 2021': the month before tells half. */
const JOINED_MONTH =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})? (?:and|or|to|through|until) $/

function yearGap(sentence: SourceSentence, token: Token): Gap | null {
  if (!/^(?:1\d{3}|20\d\d)$/.test(token.text) || token.upos !== 'NUM') return null
  if (token.relation === 'nummod' || isRange(sentence, token.index, token.index)) return null
  if (isEndOfStretch(sentence, token.index, token.index)) return null
  if (
    !/^(?:in|during|since|by|until|of|from|after|before|year|to|and|around|late|early|,)$/i.test(
      textAt(sentence, token.index - 1),
    ) &&
    token.index > 0
  )
    return null
  const before = sentence.text.slice(0, token.start - sentence.start)
  if (/^(?:BC|BCE|AD|CE|BP)$/.test(textAt(sentence, token.index + 1))) return null
  const next = sentence.tokens[token.index + 1]
  // 'the 2005 revival', 'the Reform Act of 1832, the 1903 world series'
  if (next && /^(?:NOUN|PROPN|ADJ)$/.test(next.upos)) return null
  // 'By 1804 he had seen it': he had in any later year as well. 'Back to 1930' tells how far a picture reaches.
  if (
    /^by$/i.test(textAt(sentence, token.index - 1)) ||
    /\b(?:by (?:late|early|mid)|back to|prior to|as of(?: \p{L}+)?) $/iu.test(before)
  )
    return null
  if (NAMES_DAY.test(before)) return null
  if (isReckoned(sentence, token) || datesFigure(sentence, token) || isUndated(sentence, token.index))
    return null
  if (isYearOfSource(before)) return null
  return { places: [token.index], type: 'year', cue: 'year', isTyped: true, prior: 0.74 }
}

/** 'Published in a paper by Holm in 1989': when it was found, and not what. */
const isYearOfSource = (before: string): boolean =>
  /\b(?:published|reported|described|cited) (?:in|by) (?:an? |the )?(?:\p{L}+ ){0,2}(?:paper|article|journal|study|report)\b[^,.;]* $/iu.test(
    before,
  )

/** 'For two years, from 1321 to 1323': who can count need not read. 'In 2011 and 2012': half is told by the other half. */
const isReckoned = (sentence: SourceSentence, token: Token): boolean => {
  const isYear = (text: string): boolean => /^(?:1\d{3}|20\d\d)$/.test(text)
  const isPaired = [-1, 1].some(
    (step) =>
      /^(?:and|or)$/.test(textAt(sentence, token.index + step)) &&
      isYear(textAt(sentence, token.index + 2 * step)),
  )
  const hasLength =
    /\b\d+(?:st|nd|rd|th) (?:anniversary|birthday)\b|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|\p{L}+ty)[ -]years?\b/iu.test(
      sentence.text,
    )
  return isPaired || (hasLength && sentence.tokens.some((other) => other !== token && isYear(other.text)))
}

/** 'A population of 853,382 in 2014', 'in a poll of May 2015': the year belongs to the figure, which is the news. */
const datesFigure = (sentence: SourceSentence, token: Token): boolean =>
  /(?:population|estimat\w+|census|employ\w+|budget|revenue|income|endowment)[^.;]* [\d.,]*\d[^.;]* (?:in|as of) $|\b(?:polls?|polled|surveys?|surveyed|questionnaires?)\b[^.;]* $/i.test(
    sentence.text.slice(0, token.start - sentence.start),
  )

/** True for one end of '1841–1904' and for what stands in brackets with a sign. */
const isRange = (sentence: SourceSentence, first: number, last: number): boolean =>
  [textAt(sentence, first - 1), textAt(sentence, last + 1)].some((text) => /^[-–—/]$/.test(text))

/** 'From 1321 to 1323', 'between May 1704 and June 1705': the other end tells nearly as much. */
function isEndOfStretch(sentence: SourceSentence, first: number, last: number): boolean {
  const before = sentence.text.slice(0, sentence.tokens[first]!.start - sentence.start)
  const after = sentence.text.slice(sentence.tokens[last]!.end - sentence.start)
  return (
    (/\b(?:from|between) (?:\p{L}+ )?$/iu.test(before) && STRETCH_GOES_ON.test(after)) ||
    STRETCH_BEGAN.test(before)
  )
}
const STRETCH_GOES_ON = /^ (?:to|until|till|through|and) (?:[\p{L}\d,]+ ){0,2}[12]\d{3}\b/u
const STRETCH_BEGAN =
  /\b(?:from|between) (?:[\p{L}\d]+,? ){0,2}[12]\d{3} (?:to|until|till|through|and) (?:[\p{L}\d,]+ ){0,2}$/iu

const isQuoted = (sentence: SourceSentence, token: Token): boolean =>
  (sentence.text.slice(0, token.start - sentence.start).match(/["“”]/g)?.length ?? 0) % 2 === 1

/** True for a noun that is announced right behind a number, at most one adjective between. */
const announces = (sentence: SourceSentence, index: number): boolean =>
  ANNOUNCED.test(textAt(sentence, index + 1)) ||
  (sentence.tokens[index + 1]?.upos === 'ADJ' && ANNOUNCED.test(textAt(sentence, index + 2)))

const isSmallCount = (text: string): boolean =>
  NUMBER_WORD.test(text) ? !/ty$/i.test(text) : Number(text) <= 12

/** 'Premise 2', 'game 3': which one of some, and not how many. */
const isNumberOf = (sentence: SourceSentence, index: number): boolean =>
  /^NNP?$/.test(sentence.tokens[index - 1]?.xpos ?? '')

/** 'Six in ten': a share, of which the one number says as much as the other. */
const isOneInSo = (sentence: SourceSentence, index: number): boolean =>
  /^(?:in|of)$/i.test(textAt(sentence, index - 1)) &&
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|out)$/i.test(textAt(sentence, index - 2))

/** 'Toward 7% to 8%', 'from 3 to 5 years': the other end tells nearly as much. */
const isPartOfRange = (sentence: SourceSentence, index: number): boolean =>
  [index + 1, index + 2].some(
    (place) => /^(?:to|or|and)$/i.test(textAt(sentence, place)) && sentence.tokens[place + 1]?.upos === 'NUM',
  )

/** 'Boiling at 100 °C': a number that everybody knows. */
const isKnownPoint = (before: string): boolean => /\b(?:boil|freez)\p{L}*(?: \p{L}+){0,2} $/iu.test(before)

/** A number that counts or measures something named behind it. */
function numberGap(sentence: SourceSentence, token: Token): Gap | null {
  const { text, index } = token
  if (token.upos !== 'NUM' || (!NUMERAL.test(text) && !NUMBER_WORD.test(text))) return null
  // '1996 study' tells when, and '2 concentration' is the end of a formula.
  if (/^(?:1[5-9]|20)\d\d$/.test(text) || (index === 0 && NUMERAL.test(text) && !/^\d/.test(sentence.text)))
    return null
  if (/[\p{L}\d]$/u.test(sentence.text.slice(0, token.start - sentence.start)) || isQuoted(sentence, token))
    return null
  const [before, after] = [textAt(sentence, index - 1), textAt(sentence, index + 1)]
  const bound = CURRENCY.test(before) ? textAt(sentence, index - 2) : before
  const unit = sentence.tokens[index + 1]
  const isUnit =
    unit !== undefined &&
    (/^(?:NOUN|ADJ|PROPN|SYM)$/.test(unit.upos) || /^(?:%|million|billion|thousand|hundred|of)$/.test(after))
  if (
    !isUnit ||
    BOUND.test(bound) ||
    /^[-–—/.:]/.test(after) ||
    (/^[-–—/.:$#]$/.test(before) && before !== '$')
  )
    return null
  if (
    /^(?:one|1)$/i.test(text) ||
    /^the$/i.test(before) ||
    (/^\p{Lu}/u.test(after) && !/^\p{Lu}\p{Ll}/u.test(after))
  )
    return null
  if (index > 1 && /^\p{Lu}/u.test(before)) return null
  // 'Premise 2 states': which one of a row, where the sentence begins with its name.
  if (index === 1 && /^(?:NOUN|PROPN|VERB|X)$/.test(sentence.tokens[0]!.upos)) return null
  if (
    isToldByPrefix(sentence.text, text) ||
    isKnownPoint(sentence.text.slice(0, token.start - sentence.start))
  )
    return null
  // 'In 348 Pachomius died': a year that needs its century to be known for one.
  if (/^in$/i.test(before) && /^\d{3}$/.test(text) && unit?.upos === 'PROPN') return null
  if (isNumberOf(sentence, index) || isOneInSo(sentence, index) || isPartOfRange(sentence, index)) return null
  // 'Three of the five': what may be at most five is soon told, and named where it stands.
  if (
    isSmallCount(text) &&
    /^of the (?:\d|\p{L}+(?:ee|ur|ve|ix|en|ht|ne|o)\b)/u.test(
      sentence.text.slice(token.end - sentence.start + 1),
    )
  )
    return null
  // 'three factors: …', 'two cities, A and B': whoever reads on can count.
  const isSmall = NUMBER_WORD.test(text) ? /^(?:two|three|four|five|six)$/i.test(text) : Number(text) <= 6
  if (isSmall && /[:,—–]/.test(sentence.text.slice(token.end - sentence.start))) return null
  // 'Five years before': counted from what the sentence is about, and no fact of its own.
  if (
    /^(?:years?|months?|days?|decades?|weeks?) (?:before|earlier|ago|prior)\b/.test(
      sentence.text.slice(token.end - sentence.start).trimStart(),
    )
  )
    return null
  if (/^(?:two|both)$/i.test(text) || (isSmallCount(text) && announces(sentence, index))) return null
  const isPercent = /^(?:%|percent|per)$/i.test(after)
  return { places: [index], type: isPercent ? 'percent' : 'number', cue: 'number', isTyped: true, prior: 0.7 }
}
