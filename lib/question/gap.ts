/**
 * Where a gap stands in the stem of a cloze question.
 * In a file of its own: a learner's page draws gaps, and must not carry the schemas that tell what a right answer looks like.
 */
export const GAP = '_____'

const LETTERED = new RegExp(`${GAP} \\([^)]*…`)

/** True for a stem whose gap has its first letters beside it: '_____ (ph…)'. */
export const isLettered = (stem: string): boolean => LETTERED.test(stem)

const LETTERS = new RegExp(`${GAP} \\([^()]*…[^()]*\\)`, 'g')

/** The stem without the letters beside its gap: how many are shown depends on the article's other words. */
export const withoutLetters = (stem: string): string => stem.replace(LETTERS, GAP)
