import type { Sentence, Token } from '@/lib/article/language/token'
import { tokenAt } from '@/lib/article/language/tree'
import type { Unit } from './claim'
import type { NounPhrase } from './noun-phrase'
import type { References } from './read-sentence'

/** Words that make a statement stronger when a part of it goes: 'the first bridge in the region' is not the first bridge. */
const BOUNDED =
  /^(?:only|first|last|all|every|each|none|no|not|n['’]t|never|most|least|rarely|seldom|few|any|same|more|less|fewer)$/i
const TELLS_WHEN = /^(?:after|before|since|while|as|when|during|following|prior to)$/
const TELLS_WHERE = /^(?:in|at|on|within|throughout|across|along with|together with|alongside|despite|for)$/

/**
 * The units with those that cannot be understood alone made asides, where the rest stays true without them: reasons,
 * purposes and manners, and times and places of what happened at a time told besides. Conditions, objects and complements are never dropped, nor anything of a bounded statement.
 */
export function withoutUnclearUnits(
  sentence: Sentence,
  subject: NounPhrase,
  verbPlaces: readonly number[],
  units: readonly Unit[],
  references: References,
): Unit[] {
  const unclear = units.filter((unit) => unit.places.some((place) => isUnclear(references, place)))
  if (unclear.length === 0) return [...units]
  const others = [
    subject.places,
    verbPlaces,
    ...units.filter((unit) => !unclear.includes(unit)).map((unit) => unit.places),
  ].flat()
  const isBounded = others.some((place) => {
    const token = tokenAt(sentence, place)
    return BOUNDED.test(token.text) || /^(?:JJS|RBS|JJR|RBR)$/.test(token.xpos)
  })
  if (isBounded) return [...units]
  const isDated = units.some(
    (unit) =>
      !unclear.includes(unit) && unit.role === 'time' && /^(?:year|date)$/.test(unit.phrase?.type ?? ''),
  )
  const hasPast = isDated && verbPlaces.some((place) => tokenAt(sentence, place).xpos === 'VBD')
  const isWhole = units.some((unit) => /^(?:object|complement|agent|content)$/.test(unit.role))
  return units.map((unit) =>
    unclear.includes(unit) && canGo(sentence, unit, hasPast, isWhole) ? { ...unit, role: 'aside' } : unit,
  )
}

const isUnclear = (references: References, place: number): boolean =>
  references.unresolved.has(place) &&
  !references.edits.some((edit) => place >= edit.first && place <= edit.last)

/** True if a statement leaves nothing behind that tells when or where it holds, save parts of it that cannot be told. */
export const hasUnclearSetting = (units: readonly Unit[], references: References): boolean =>
  units.some(
    (unit) =>
      (/^(?:time|place|adverb|condition)$/.test(unit.role) || (unit.role === 'oblique' && unit.isFronted)) &&
      unit.places.some((place) => isUnclear(references, place)),
  )

/** `hasPast`: it was done at a time that is told. `isWhole`: the clause says enough without it ('he moved' does not, 'he built a bridge' does). */
function canGo(sentence: Sentence, unit: Unit, hasPast: boolean, isWhole: boolean): boolean {
  switch (unit.role) {
    case 'reason':
    case 'manner':
      return true
    case 'time':
    case 'adverb':
      return hasPast
    case 'purpose':
      return isWhole || unit.isFronted
    case 'place':
      return hasPast && (isWhole || unit.isFronted)
    case 'oblique':
      return hasPast && (TELLS_WHEN.test(unit.opener) || (unit.isFronted && TELLS_WHERE.test(unit.opener)))
    case 'condition':
      return TELLS_WHEN.test(opening(sentence, unit)) && hasPast && isPast(sentence, unit)
    default:
      return false
  }
}

const opening = (sentence: Sentence, unit: Unit): string =>
  unit.opener === '' ? tokenAt(sentence, unit.places[0]!).text.toLowerCase() : unit.opener

const isPast = (sentence: Sentence, unit: Unit): boolean =>
  unit.places.map((place): Token => tokenAt(sentence, place)).some((token) => token.xpos === 'VBD')
