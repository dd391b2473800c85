import { tokenAt } from '@/lib/article/language/tree'
import type { Candidate } from '../candidate'

/**
 * A question is asked only of a clause that can be understood whole. Where a word of it points to what was told before ('during this time',
 * 'with a similar strategy'), the clause without that word looks complete and is not: what it says may be true only then, or only of that. A
 * noun with 'the' is another matter: where it is not shown, nothing hangs on which one it was.
 */
export function contextFault({ claim }: Candidate): string | null {
  const { unresolved, edits } = claim.references
  const units = claim.units.filter((unit) => unit.role !== 'aside')
  const places = [...claim.subject.places, ...claim.verbPlaces, ...units.flatMap((unit) => unit.places)]
  const isLeftOpen = (place: number): boolean =>
    unresolved.has(place) &&
    !edits.some((edit) => edit.first <= place && place <= edit.last) &&
    !/^the$/i.test(tokenAt(claim.sentence, place).text)
  return places.some(isLeftOpen) ? 'clause-points-outside' : null
}
