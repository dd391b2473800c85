import { compareEventDates } from '@/lib/claim/event-date'
import type { Claim } from '@/lib/claim/claim'
import { findEvents, type DatedEvent } from '@/lib/claim/find-events'
import type { ArticleClaims } from '@/lib/claim/read-claims'
import { capitalise } from '@/lib/claim/render'
import { candidate } from '../../candidate'
import { statementOf } from '../../clause-text'
import { contentWords, wordOverlap } from '../../text-overlap'
import { claimFault } from '../../verify/claim-fault'
import { stemFault } from '../../verify/stem-fault'
import { isPastPerfect } from '../fact/fact-units'

/** A dated event in words that stand alone and do not tell its date. */
export interface ToldEvent {
  claim: Claim
  text: string
  date: DatedEvent['date']
}

const MOST_WORDS = 18
const LEAST_WORDS = 4
/** Two events whose words overlap more are one. */
const SAME = 0.6
const TELLS_ORDER =
  /\b(?:first|second|third|last|later|earlier|before|after|again|then|next|finally|still|already|previous|former|since|until|anniversary|\d{3,4})\b/i

/** The statement of a claim if a question may rest on it as plain fact; null if a rule forbids it. */
export function soundStatement(claim: Claim): string | null {
  const statement = statementOf(claim)
  if (statement === null) return null
  const judged = candidate({
    kind: 'tf',
    family: 'truth',
    stem: `${statement}.`,
    answer: 'True',
    answerType: 'statement',
    claim,
    prior: 0,
  })
  return claimFault(judged) === null && stemFault(judged) === null ? statement : null
}

/** The events of an article that can be put in order or matched with their dates, the most central first. */
export function listToldEvents(read: ArticleClaims): ToldEvent[] {
  const told: (ToldEvent & { words: ReadonlySet<string> })[] = []
  const events = [...findEvents(read)].sort((a, b) => b.claim.score - a.claim.score)
  for (const { claim, unit, date } of events) {
    // Beside what happened, what had happened already stands out.
    if (isPastPerfect(claim)) continue
    if (date.isApproximate || date.isYearInferred || !/^(?:year|month|day)$/.test(date.precision)) continue
    const statement = soundStatement({ ...claim, units: claim.units.filter((other) => other !== unit) })
    if (statement === null || TELLS_ORDER.test(statement)) continue
    const length = statement.split(' ').length
    const words = contentWords(statement)
    if (length < LEAST_WORDS || length > MOST_WORDS || words.size < 3) continue
    if (told.some((other) => wordOverlap(other.words, words) > SAME)) continue
    told.push({ claim, text: capitalise(statement), date, words })
  }
  return told
}

/** True if the event is told in its sentence's own words, with a name that tells which of all such events it was. */
export function isNamedEvent({ text, claim }: ToldEvent): boolean {
  const own = claim.sentence.text.toLowerCase()
  const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? []
  return (
    words.every((word) => own.includes(word.toLowerCase())) &&
    (words.some((word, i) => i > 0 && /^\p{Lu}\p{L}/u.test(word)) ||
      claim.sentence.tokens.some(({ upos, text: name }) => upos === 'PROPN' && name === words[0])) &&
    !/^(?:this|that|these|those|it|they|he|she|one|some|such)\b/i.test(text)
  )
}

/** The first events of the list of which each surely came before or after each other, at most `most`, in the order of time. */
export function inSureOrder(events: readonly ToldEvent[], most: number): ToldEvent[] {
  const chosen: ToldEvent[] = []
  for (const event of events) {
    if (chosen.length === most) break
    if (chosen.every((other) => compareEventDates(event.date, other.date) !== null)) chosen.push(event)
  }
  return chosen.sort((a, b) => compareEventDates(a.date, b.date) ?? 0)
}
