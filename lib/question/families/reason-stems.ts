import { tokenAt } from '@/lib/article/language/tree'
import type { Claim, Unit } from '@/lib/claim/claim'
import { clearWords } from '../clause-text'
import { placesOf, sourceLead, stemUnits, unitWords } from './fact-stems'

/** The words of a claim that a question is put together from, each understood with the others. */
export interface StemParts {
  /** What goes before the question word: the source and the fronted units, comma included; '' if there are none. */
  lead: string
  subject: string
  /** The units behind the verb. */
  tail: string
  /** All places that the stem shows. */
  shown: ReadonlySet<number>
}

/** The stem's parts without the units that are asked for or said otherwise; null if one cannot be understood alone. */
export function stemParts(claim: Claim, ...without: readonly Unit[]): StemParts | null {
  const { front, back } = stemUnits(claim, ...without)
  const shown = new Set([...claim.subject.places, ...claim.verbPlaces, ...placesOf([...front, ...back])])
  const subject = clearWords(claim, claim.subject.places, shown)
  const tail = unitWords(claim, back, shown)
  const fronted = unitWords(claim, front, shown)
  const source = sourceLead(claim)
  if (subject === null || tail === null || fronted === null || source === null) return null
  // What is asked for may point back at the stem, but not the stem at what is asked for.
  const all = new Set([...shown, ...placesOf(without)])
  return { lead: source + (fronted === '' ? '' : `${fronted},`), subject, tail, shown: all }
}

/**
 * The claim read for an answer at these places: 'the river' may stand in it though nothing told before which river, for an answer is
 * understood with its question. What points by a pronoun stays unclear.
 */
export function readAsAnswer(claim: Claim, places: readonly number[]): Claim {
  const inside = new Set(places)
  const unresolved = [...claim.references.unresolved].filter(
    (place) => !inside.has(place) || !/^the$/i.test(tokenAt(claim.sentence, place).text),
  )
  return { ...claim, references: { ...claim.references, unresolved: new Set(unresolved) } }
}
