import type { AnswerType } from '../candidate'

/** Who holds an office, and what comes every so many years, leaves few years to choose from: whoever knows the terms need not read. */
const OF_A_TERM =
  /\b(?:re-?elect\w*|elect(?:ed|ions?|oral)|inaugurat\w*|presiden(?:tial|cy)|nomine(?:e|es)|took office|(?:assum|enter|leav)\w* office|(?:first|second|third) term|bid for|campaigns?|Olympics?|World Cup|census)\b|\b(?:Presidents?|Prime Minister|Chancellor|Emperor|King|Queen|Pope) \p{Lu}/u
/** What is still to come cannot have been years ago. */
const TO_COME =
  /\b(?:will(?! of)|for launch|(?:is|are|was|were|be|been) (?:planned|scheduled|expected|slated|projected|set|due|forecast))\b/
const PERCENT = /\d\s?(?:%|percent|per cent)/g

/**
 * True if the passage around a value rules other values out, so that the right one stands out among them: years and persons outside of a term of office, past years
 * for what is to come, or shares that would be more than the whole with one that is told. Such a value is better typed.
 */
export function rulesOthersOut(type: AnswerType, passage: string): boolean {
  switch (type) {
    case 'year':
    case 'date':
      return OF_A_TERM.test(passage) || TO_COME.test(passage)
    case 'person':
      return OF_A_TERM.test(passage)
    case 'percent':
      return (passage.match(PERCENT) ?? []).length > 1
    default:
      return false
  }
}
