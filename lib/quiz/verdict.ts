import { z } from 'zod'

/** A teacher's judgement of an essay. */
export const judgementSchema = z.object({
  points: z.array(z.object({ criterionId: z.string(), points: z.number().min(0) })),
  comment: z.string().max(5000),
})
export type Judgement = z.infer<typeof judgementSchema>

/** How one answer was judged. Stored with the answer, so that a later change of the rules never changes a grade. */
export const verdictSchema = z.object({
  /** 0 to 1: the part of the question's marks that was earned. */
  share: z.number().min(0).max(1),
  isCorrect: z.boolean(),
  /** What is earned where marking or hints make it another than `share` (see marking.ts): a share of the marks, -2 to 1. */
  earned: z.number().min(-2).max(1).optional(),
  /** One sentence where right or wrong does not say it all ('Accepted, with a small slip in the spelling.'); else null. */
  why: z.string().nullable(),
  /** True while a person has still to judge it: until then it earns nothing, and nothing is held against it. */
  isPending: z.boolean().optional(),
  /** For a text with gaps: which of them are right, so that what is shown later is what was judged. */
  parts: z.array(z.boolean()).optional(),
  /** Set where a teacher has changed what the rules found: by hand, or by accepting an answer. Words to the learner. */
  changed: z.object({ how: z.enum(['overruled', 'accepted']), reason: z.string().max(500) }).optional(),
  /** For what a teacher judged: the points of each criterion, and words to the learner. */
  judgement: judgementSchema.optional(),
})
export type Verdict = z.infer<typeof verdictSchema>

export const RIGHT: Verdict = { share: 1, isCorrect: true, why: null }
export const WRONG: Verdict = { share: 0, isCorrect: false, why: null }
export const AWAITING_TEACHER: Verdict = {
  share: 0,
  isCorrect: false,
  why: 'Your teacher will read this and mark it.',
  isPending: true,
}

/** The verdict on an answer of which `right` parts of `count` are right, with what it says if they are not all. */
export function partly(right: number, count: number, why: string): Verdict {
  const share = Math.min(1, Math.max(0, right / count))
  return share === 1 ? RIGHT : { share, isCorrect: false, why }
}

/** The verdict that a teacher gives by hand, with the reason that the learner reads; `share` is 0 to 1. */
export const overrule = (share: number, reason: string): Verdict => ({
  share,
  isCorrect: share === 1,
  why: null,
  changed: { how: 'overruled', reason },
})
