import { textAt } from '@/lib/article/language/tree'
import type { Token } from '@/lib/article/language/token'
import type { SourceSentence } from '@/lib/claim/source-sentence'
import type { Mention } from '../../noun-phrases'
import { countFigures } from '../../quantities'
import { definedGap } from './defined-gaps'
import { isBracketed, MONTH, range, type Gap } from './gap-places'
import { introducedGap } from './introduced-name'
import { nameGap } from './name-gaps'
import { numberGap } from './number-gaps'
import { termGap } from './term-gaps'
import { isUndated } from './undated'

/** A case put to explain something, which any name and number would serve: 'If a ship sails 10 miles, then …', 'Suppose Nordbank lends …'. */
const CASE = /^(?:for example, |for instance, )?(?:(?:suppose|imagine|assume|assuming|say)\b|if\b.*, then\b)/i

/** The gaps that a sentence offers, in reading order; `mentions` are its noun phrases. */
export function gapsOf(sentence: SourceSentence, mentions: readonly Mention[]): Gap[] {
  const taken = new Set<number>()
  const gaps: Gap[] = []
  const add = (gap: Gap | null): void => {
    if (gap === null || gap.places.some((place) => taken.has(place))) return
    for (const place of gap.places) taken.add(place)
    gaps.push(gap)
  }
  const isCase = CASE.test(sentence.text)
  const open = isCase ? [] : sentence.tokens.filter((token) => !isBracketed(sentence, token))
  for (const token of open) add(dateGap(sentence, token))
  for (const token of open) {
    add(yearGap(sentence, token) ?? numberGap(sentence, token))
  }
  if (!isCase) for (const mention of mentions) add(nameGap(mention) ?? introducedGap(mention))
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
  if (next && /^(?:NOUN|PROPN|ADJ)$/.test(next.upos) && !isSetApart(sentence, token, next)) return null
  // 'By 1804 he had seen it': he had in any later year as well. 'Back to 1930' tells how far a picture reaches.
  if (
    /^by$/i.test(textAt(sentence, token.index - 1)) ||
    /\b(?:by (?:late|early|mid)|back to|prior to|as of(?: \p{L}+)?) $/iu.test(before)
  )
    return null
  if (NAMES_DAY.test(before) || isPartOfName(before)) return null
  if (isReckoned(sentence, token) || datesFigure(sentence, token) || isUndated(sentence, token.index))
    return null
  if (
    isYearOfSource(before) ||
    isYearOfFigures(sentence, token) ||
    HAS_SOURCE.test(sentence.text) ||
    isBirth(sentence, token) ||
    COMPARED.test(before)
  )
    return null
  return { places: [token.index], type: 'year', cue: 'year', isTyped: true, prior: 0.74 }
}

/** 'The Peace of 1721', 'the Corn Law of 1846': the year tells this one from others of its name; 'the August of 1914' is a time. */
const isPartOfName = (before: string): boolean => {
  const [, name = ''] = /(\p{Lu}\p{L}+) of $/u.exec(before) ?? []
  return name !== '' && !MONTH.test(name)
}

/** 'In 1469 united Spain fought': what describes the word behind a time stands apart from it; 'in 1904 dollars' does not. */
const isSetApart = (sentence: SourceSentence, { index }: Token, next: Token): boolean =>
  next.upos === 'ADJ' && /^in$/i.test(textAt(sentence, index - 1))

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
      // 'Late in 1774 and into 1775'
      [2, 3].some((places) => isYear(textAt(sentence, token.index + places * step))),
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

/** 'Born in Molde in 1904': where the life of somebody began is no news of what is told of. */
const isBirth = (sentence: SourceSentence, { head }: Token): boolean =>
  head >= 0 && sentence.tokens[head]!.lemma === 'bear'

/** 'Small in comparison to 1904': what is compared is some other year, which is not told. */
const COMPARED = /\b(?:compar\w+ (?:to|with)|than in|as in|(?:like|unlike) in) $/i

/** Figures in a sentence from which on they are its news, and the year only says when they were counted. */
const MANY_FIGURES = 2

/** 'In 1904, 26 percent of the ships were sold, while 11 percent were lost', 'with 1,400 cases in 2021': the figures are the news. */
const isYearOfFigures = ({ text }: SourceSentence, token: Token): boolean => {
  const figures = countFigures(text)
  return token.index === 1
    ? figures >= MANY_FIGURES
    : figures > 0 && Number(token.text) >= YEARS_OF_STATISTICS
}
/** From this year on figures are counted every year, and one year tells little from the next. */
const YEARS_OF_STATISTICS = 1990
/** 'Berg (1979) in 1981': the year of a source stands beside the one that is asked for. */
const HAS_SOURCE = /\((?:[^)]*\b)?(?:1[89]|20)\d\d[a-z]?\)/

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
