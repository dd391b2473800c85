import { seededRandom } from '@/lib/core/random'
import type { MeaningLimits } from '@/lib/quiz/meaning/limits'
import type { WordKnowledge } from '@/lib/quiz/word-knowledge'
import { agreement, type Agreement, type HumanGraded } from './graded-answers'
import type { Grader } from './plain-graders'

/** Where each constant might reasonably lie. */
const RANGES: Record<keyof MeaningLimits, readonly [least: number, most: number]> = {
  enough: [0.4, 0.8],
  modifier: [0.25, 1],
  asked: [0, 0.6],
  near: [0.3, 0.8],
  nearName: [0.5, 1],
  leastLikeness: [0.2, 0.6],
  leastKinship: [0.75, 0.95],
  leastKinshipOfNames: [0.7, 0.95],
}

/** As many settings of the constants, drawn at random; the same ones every time. */
export function drawLimits(count: number): MeaningLimits[] {
  const random = seededRandom('the constants of meaning')
  const draw = ([least, most]: readonly [number, number]) => least + (most - least) * random()
  return Array.from({ length: count }, () => ({
    enough: draw(RANGES.enough),
    modifier: draw(RANGES.modifier),
    asked: draw(RANGES.asked),
    near: draw(RANGES.near),
    nearName: draw(RANGES.nearName),
    leastLikeness: draw(RANGES.leastLikeness),
    leastKinship: draw(RANGES.leastKinship),
    leastKinshipOfNames: draw(RANGES.leastKinshipOfNames),
  }))
}

/** The same knowledge, which remembers what it was asked of two words: every setting asks the same again. */
export function remembering(words: WordKnowledge): WordKnowledge {
  const remember = (measure: (a: string, b: string) => number) => {
    const known = new Map<string, number>()
    return (a: string, b: string): number => {
      const pair = `${a}\n${b}`
      const found = known.get(pair) ?? measure(a, b)
      known.set(pair, found)
      return found
    }
  }
  return {
    ...words,
    kinship: remember((a, b) => words.kinship(a, b)),
    likeness: remember((a, b) => words.likeness(a, b)),
  }
}

/** The answers in two halves by the number of their question, odd and even: no question is in both. */
export const halvesOf = (lines: readonly HumanGraded[]): [odd: HumanGraded[], even: HumanGraded[]] => [
  lines.filter(({ number }) => Number(number) % 2 === 1),
  lines.filter(({ number }) => Number(number) % 2 === 0),
]

/**
 * What constants are worth on questions that they were not set on: of several graders the one that agrees best with people on
 * `setting`, and how it agrees on either part.
 */
export function holdOut(
  graders: readonly Grader[],
  setting: readonly HumanGraded[],
  heldOut: readonly HumanGraded[],
): { there: Agreement; heldOut: Agreement } {
  const [best] = graders
    .map((grade) => ({ grade, there: agreement(setting, grade) }))
    .sort((a, b) => b.there.accuracy - a.there.accuracy)
  if (!best) throw new Error('There is nothing to choose from.')
  return { there: best.there, heldOut: agreement(heldOut, best.grade) }
}
