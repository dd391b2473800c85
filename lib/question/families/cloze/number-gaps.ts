import type { Token } from '@/lib/article/language/token'
import { textAt } from '@/lib/article/language/tree'
import type { SourceSentence } from '@/lib/claim/source-sentence'
import type { Gap } from './gap-places'
import { isReckonable } from './reckonable-number'
import { isKnownMeasure, isToldByPrefix } from './told-number'

const NUMERAL = /^\d[\d,]*(?:\.\d+)?$/
const NUMBER_WORD =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/i
/**
 * Words before numbers that are a name or a part of one, or that leave it open. 'More than 400' and 'up to 21 days' are what the article says, and are
 * asked for as such: of eleven such gaps fresh eyes let nine pass.
 */
const BOUND =
  /^(?:all|some|circa|only|per|or|and|another|first|last|next|top|bottom|no|number|chapter|figure|page|volume|part|type|grade|class|level|phase|route|highway|rte|apollo|version|boeing|premise|step|rule|stage|example|exercise|case|item|lesson|unit|scenario|option|section|question|problem|principle)$/i

/** 'Three causes stood behind it', 'accomplishes three important goals': what is counted is told next. */
const ANNOUNCED =
  /^(?:cause|reason|factor|way|type|kind|form|stage|step|theorie|issue|problem|aspect|feature|goal|dimension|question|element|component|categorie|method|approache|characteristic|principle|argument|point|thing|strategie|group|level|part|criteria|perspective|purpose|function|role|benefit|advantage|challenge|task|condition)s?$/
const CURRENCY = /^[$€£¥]$/

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

/** '1057' without a comma stands for the 57th power of ten more often than for a count. */
const LOST_POWER = /^10\d\d$/
/** Figures of a number that nobody types. */
const MOST_FIGURES = 11

/** 'At a price of 40 crowns, …': a value that a graph is read at. */
const ASSUMED =
  /^(?:for example, |for instance, )?at an? (?:\p{L}+ )?(?:rate|price|wage|income|output|quantity) of [$€£¥]?\s?$/iu

/** 'The 1493 letter', 'in 1469 the crown': four figures without a comma are a year, but before what they count ('1200 ships'). */
const isYearUnmarked = (text: string, unit: Token | undefined): boolean =>
  /^(?:1\d{3}|20\d\d)$/.test(text) && unit?.xpos !== 'NNS'

/** A number that counts or measures something named behind it. */
export function numberGap(sentence: SourceSentence, token: Token): Gap | null {
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
  if (LOST_POWER.test(text) || text.length > MOST_FIGURES) return null
  if (ASSUMED.test(sentence.text.slice(0, token.start - sentence.start))) return null
  const rest = sentence.text.slice(token.end - sentence.start)
  if (
    isToldByPrefix(sentence.text, text) ||
    isKnownPoint(sentence.text.slice(0, token.start - sentence.start)) ||
    isKnownMeasure(text, rest) ||
    isReckonable(sentence.text, text, rest) ||
    isYearUnmarked(text, unit)
  )
    return null
  // 'In 348 Pachomius died': a year that needs its century to be known for one.
  if (/^in$/i.test(before) && /^\d{3}$/.test(text) && unit?.upos === 'PROPN') return null
  if (isNumberOf(sentence, index) || isOneInSo(sentence, index) || isPartOfRange(sentence, index)) return null
  // 'Three of the five': what may be at most five is soon told, and named where it stands.
  if (isSmallCount(text) && /^of the (?:\d|\p{L}+(?:ee|ur|ve|ix|en|ht|ne|o)\b)/u.test(rest.slice(1)))
    return null
  // 'three factors: …', 'two cities, A and B': whoever reads on can count.
  const isSmall = NUMBER_WORD.test(text) ? /^(?:two|three|four|five|six)$/i.test(text) : Number(text) <= 6
  if (isSmall && /[:,—–]/.test(rest)) return null
  // 'Five years before': counted from what the sentence is about, and no fact of its own.
  if (/^(?:years?|months?|days?|decades?|weeks?) (?:before|earlier|ago|prior)\b/.test(rest.trimStart()))
    return null
  if (/^(?:two|both)$/i.test(text) || (isSmallCount(text) && announces(sentence, index))) return null
  const isPercent = /^(?:%|percent|per)$/i.test(after)
  return { places: [index], type: isPercent ? 'percent' : 'number', cue: 'number', isTyped: true, prior: 0.7 }
}
