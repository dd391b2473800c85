import type { ContentOf } from '@/lib/question/question'
import { readQuantity } from './read-quantity'
import { unitFactor } from './units'
import { RIGHT, WRONG, type Verdict } from './verdict'

/** What a right number is worth without the unit that was asked for. */
const SHARE_WITHOUT_UNIT = 0.5

/**
 * The verdict on a typed number. Right within the tolerance, its ends included, after conversion from whichever known unit
 * was written. By the rule 'half without its unit', a right number lacking the unit that was asked for earns half the
 * marks; with another unit it earns nothing, since it is another quantity.
 */
export function gradeNumber(content: ContentOf<'numeric'>, text: string): Verdict {
  const given = readQuantity(text)
  if (!given) return { ...WRONG, why: 'This could not be read as a number.' }
  const factor = factorOf(content, given.unit)
  if (factor === null) return { ...WRONG, why: `The unit “${given.unit}” does not fit here.` }
  if (!isWithin(content, given.value * factor)) {
    if (factor === 1) return WRONG
    const own = Number((given.value * factor).toPrecision(6))
    return { ...WRONG, why: `${given.value} ${given.unit} is ${own} ${content.unit?.text ?? ''}.` }
  }
  if (given.unit === '' && content.unit?.isAsked)
    return {
      share: SHARE_WITHOUT_UNIT,
      isCorrect: false,
      why: 'The number is right, but its unit is missing.',
    }
  return RIGHT
}

/** How many of the question's own unit one of the written unit is, by its author or as a common unit; null if it is not known. No unit counts as the own one. */
function factorOf({ unit }: ContentOf<'numeric'>, written: string): number | null {
  const wanted = plainUnit(written)
  if (wanted === '') return 1
  const known = unit ? [{ text: unit.text, factor: 1 }, ...unit.others] : []
  // Case may matter (mW, MW), so a unit in the very same letters goes first.
  const same = known.find(({ text }) => plainUnit(text) === wanted)
  const alike = known.filter(({ text }) => plainUnit(text).toLowerCase() === wanted.toLowerCase())
  if (same) return same.factor
  if (alike.length > 0) return alike.length === 1 ? alike[0]!.factor : null
  return unit && unitFactor(wanted, unit.text)
}

const plainUnit = (unit: string): string =>
  unit
    .normalize('NFKC')
    .replace(/\s*([/·*^])\s*/g, '$1')
    .replace(/[.\s]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()

function isWithin({ value, tolerance, toleranceIn }: ContentOf<'numeric'>, given: number): boolean {
  const reach = toleranceIn === 'percent' ? (Math.abs(value) * tolerance) / 100 : tolerance
  // 0.1 + 0.2 is not 0.3 in binary: a hair more than the reach is still within it.
  const hair = Math.max(Math.abs(value), Math.abs(given), reach) * 1e-9
  return Math.abs(given - value) <= reach + hair
}
