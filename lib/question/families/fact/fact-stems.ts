import type { Claim, Unit } from '@/lib/claim/claim'
import { candidate, type Candidate } from '../../candidate'
import { asQuestion, clearWords, cutVerb, keptUnits } from '../../clause-text'
import type { Family } from '../../question'
import type { Asking } from '../../question-words'
import { variantsOf } from './fact-variants'

/** 'According to analysts, ' for a claim that is somebody's; '' for the article's own. */
export function sourceLead(claim: Claim): string | null {
  if (claim.attribution?.form !== 'according') return ''
  const source = clearWords(claim, claim.attribution.places, new Set(claim.attribution.places))
  return source === null ? null : /^according to/i.test(source) ? `${source}, ` : `according to ${source}, `
}

/** The units of a question's stem without those asked for and without the source, which leads. */
export function stemUnits(claim: Claim, ...without: readonly Unit[]): { front: Unit[]; back: Unit[] } {
  const sourcePlace = claim.attribution?.form === 'according' ? claim.attribution.places[0] : undefined
  const left = new Set(without.map((unit) => unit.head))
  const units = keptUnits(claim).filter((unit) => !left.has(unit.head) && unit.places[0] !== sourcePlace)
  return { front: units.filter((unit) => unit.isFronted), back: units.filter((unit) => !unit.isFronted) }
}

export const placesOf = (units: readonly Unit[]): number[] => units.flatMap((unit) => unit.places)

/** Text of units, each understood with the rest of the stem; null if one is not clear. */
export function unitWords(claim: Claim, units: readonly Unit[], shown: ReadonlySet<number>): string | null {
  return clearWords(claim, placesOf(units), shown)
}

/** A short question: its source and its lead first, then what asks and the rest of its words in their order. */
export const askedFact = (
  claim: Claim,
  family: Family,
  asking: Asking,
  answer: string,
  source: string,
  lead: string,
  rest: readonly string[],
): Candidate =>
  candidate({
    kind: 'short',
    family,
    stem: asQuestion(source + (lead === '' ? '' : `${lead},`), asking.words, ...rest),
    answer,
    answerType: asking.type,
    answerPlaces: asking.places,
    accepted: variantsOf(answer),
    claim,
    prior: asking.prior,
    namesSource: source !== '',
  })

interface StemForm {
  family?: Family
  /** Places that stay where the units stood: the preposition of 'What was he known for in Paris?'. */
  left?: readonly number[]
}

/** The question that asks for something in `units`, which leave the stem: the asking's words, the verb turned round, the rest. */
export function askFor(
  claim: Claim,
  units: readonly Unit[],
  asking: Asking,
  { family = 'fact', left = asking.left ?? [] }: StemForm = {},
): Candidate[] {
  const verb = cutVerb(claim)
  if (verb === null) return []
  const { front, back } = stemUnits(claim, ...units)
  const shown = new Set([
    ...claim.subject.places,
    ...claim.verbPlaces,
    ...placesOf([...front, ...back]),
    ...left,
  ])
  const subject = clearWords(claim, claim.subject.places, shown)
  const isBeforeVerb = (unit: Unit): boolean =>
    unit.role === 'adverb' && unit.places.at(-1)! < claim.predicate
  const middle = unitWords(claim, claim.isCopular ? [] : back.filter(isBeforeVerb), shown)
  const behind = claim.isCopular ? back : back.filter((unit) => !isBeforeVerb(unit))
  const tail = clearWords(claim, [...placesOf(behind), ...left], shown)
  const lead = unitWords(claim, front, shown)
  const answer = clearWords(claim, asking.places, new Set([...shown, ...asking.places]))
  const source = sourceLead(claim)
  if (subject === null || middle === null || tail === null || lead === null || answer === null) return []
  if (source === null) return []
  return [
    askedFact(claim, family, asking, answer, source, lead, [verb.front, subject, middle, verb.rest, tail]),
  ]
}
