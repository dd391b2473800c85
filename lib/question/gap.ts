/**
 * Where a gap stands in the stem of a cloze question.
 * In a file of its own: a learner's page draws gaps, and must not carry the schemas that tell what a right answer looks like.
 */
export const GAP = '_____'
