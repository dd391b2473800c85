import { tokenAt } from '@/lib/article/language/tree'
import type { Claim, Unit, UnitRole } from '@/lib/claim/claim'
import { clearWords } from '../clause-text'

/** A stretch of a clause that tells why, what for or what somebody says, in words that stand alone. */
export interface ClausePart {
  text: string
  role: UnitRole
  claim: Claim
  /** Whose clause it is, in the words of its sentence. */
  source: string
}

const ROLES: ReadonlySet<UnitRole> = new Set<UnitRole>(['reason', 'purpose', 'content', 'open-clause'])
/** A pronoun would take another sense beside another subject. */
const BOUND =
  /\b(?:he|she|they|it|his|her|their|its|him|them|himself|herself|themselves|itself|this|these|those|there)\b/i
const FEWEST_WORDS = 3

/** The reasons, purposes and contents of all claims: what a wrong answer to 'why' is taken from. */
export function listClauses(claims: readonly Claim[]): ClausePart[] {
  return claims.flatMap((claim) =>
    claim.units
      .filter((unit) => ROLES.has(unit.role) && unit.isAgreed)
      .flatMap((unit) => partOf(claim, unit)),
  )
}

function partOf(claim: Claim, unit: Unit): ClausePart[] {
  const isContent = unit.role === 'content'
  if (unit.places.some((place) => isExpletive(claim, place))) return []
  const places = isContent ? contentPlaces(claim, unit) : unit.places
  const words = clearWords(claim, places, new Set(places))
  if (words === null || BOUND.test(words) || words.split(' ').length < FEWEST_WORDS) return []
  const text = isContent ? `that ${words}` : words.charAt(0).toLowerCase() + words.slice(1)
  const first = tokenAt(claim.sentence, places[0]!)
  // A content that begins with its verb has lost its subject.
  if (isContent && /^(?:AUX|VERB)$/.test(first.upos)) return []
  const isName = first.upos === 'PROPN' || first.text === 'I'
  return [{ text: isName && !isContent ? words : text, role: unit.role, claim, source: sourceOf(claim) }]
}

/** True for an 'it' that stands for nothing ('it was in their interest to …') but that a reading may have taken for a noun. */
const isExpletive = ({ sentence, references }: Claim, place: number): boolean =>
  /^it$/i.test(tokenAt(sentence, place).text) &&
  references.edits.some((edit) => edit.first === place) &&
  /\bit (?:is|was|were|would be|will be|had been|has been) [^,.;]{1,60} (?:to|that|for) /i.test(sentence.text)

/** Who the claim is about, in words. */
export const sourceOf = (claim: Claim): string =>
  claim.attribution?.source ??
  claim.subject.places.map((place) => tokenAt(claim.sentence, place).text).join(' ')

/** The content clause without the word 'that'. */
const contentPlaces = ({ sentence }: Claim, { places }: Unit): number[] =>
  places.filter((place) => !(place === places[0] && /^that$/i.test(tokenAt(sentence, place).text)))
