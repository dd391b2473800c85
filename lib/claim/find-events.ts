import type { Span } from '@/lib/core/span'
import { tokenAt } from '@/lib/article/language/tree'
import type { Claim, Unit } from './claim'
import { findEventDates, type EventDate } from './event-date'
import type { ArticleClaims } from './read-claims'

/** Something that an article says happened, with its date. */
export interface DatedEvent {
  /** The clause that tells it. */
  claim: Claim
  /** The part of the claim that holds the date: to be left out where the date is asked for. */
  unit: Unit
  /** Its `start` and `end` are characters of the sentence. */
  date: EventDate
  /** The date's range in the article's text. */
  dateSpan: Span
}

/**
 * The dated events of an article, in reading order: claims with exactly one date that is a part of the clause itself ('in 1934', 'On 3
 * May'), not of a noun in it ('the 1934 treaty'). States without a happening ('was a country'), denials and hopes are no events.
 */
export function findEvents(read: ArticleClaims): DatedEvent[] {
  const datesOf = datesBySentence(read)
  return read.claims.flatMap((claim) => {
    const dates = datesOf.get(claim.sentence.id) ?? []
    if (dates.length === 0 || claim.isNegated || claim.modality !== 'asserted' || isState(claim)) return []
    const dated = claim.units.flatMap((unit) => {
      const date = dateIn(claim, unit, dates)
      return date === null ? [] : [{ unit, date }]
    })
    const [only] = dated
    if (dated.length !== 1 || only === undefined || only.date.relation !== 'at') return []
    const { start } = claim.sentence
    return [{ claim, ...only, dateSpan: { start: start + only.date.start, end: start + only.date.end } }]
  })
}

/** Dates by the id of their sentence; a day without a year has that of the last date told, as long as the section lasts. */
function datesBySentence(read: ArticleClaims): Map<number, EventDate[]> {
  const found = new Map<number, EventDate[]>()
  let year: number | null = null
  let topic: string | null = null
  for (const sentence of read.sentences) {
    if (sentence.topic !== topic) year = null
    topic = sentence.topic
    const dates = findEventDates(sentence.text, year)
    if (dates.length > 0) found.set(sentence.id, dates)
    year = dates.filter((date) => date.month !== null || date.precision === 'year').at(-1)?.year ?? year
  }
  return found
}

/** The one date that fills a time phrase; null if there is none, or if the phrase is about something that has a date. */
function dateIn(claim: Claim, unit: Unit, dates: readonly EventDate[]): EventDate | null {
  if (!/^(?:time|oblique)$/.test(unit.role) || unit.phrase === null) return null
  const { sentence } = claim
  const start = tokenAt(sentence, unit.places[0]!).start - sentence.start
  const end = tokenAt(sentence, unit.places[unit.places.length - 1]!).end - sentence.start
  const inside = dates.filter((date) => date.start >= start && date.end <= end)
  const [only] = inside
  if (inside.length !== 1 || only === undefined) return null
  const rest = sentence.text.slice(start, end).replace(only.text, ' ')
  const words = rest.match(/\p{L}+/gu) ?? []
  return words.every((word) =>
    /^(?:in|on|at|during|of|around|about|circa|the|early|late|mid|end|beginning|start|middle|summer|spring|autumn|fall|winter|morning|evening|night|afternoon|c)$/i.test(
      word,
    ),
  ) || words.every((word) => /day$/i.test(word) || /^(?:on|in)$/i.test(word))
    ? only
    : null
}

/** True for 'was a country', 'had a wall', 'lived': no point in time can be asked of it as of a happening. */
function isState(claim: Claim): boolean {
  const verb = tokenAt(claim.sentence, claim.predicate)
  const isBirth = /^(?:born|founded)$/i.test(verb.text)
  return (
    (claim.isCopular && !isBirth) ||
    /^(?:have|live|contain|consist|belong|remain|include|number)$/.test(verb.lemma)
  )
}
