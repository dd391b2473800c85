import { z } from 'zod'

/** What a learner gave as an answer, by the shape of the answer and not of the question. */
export const responseValueSchema = z.discriminatedUnion('kind', [
  /** An option of a choice question, by the opaque id that this learner was shown. */
  z.object({ kind: z.literal('choice'), optionId: z.string().min(1).max(64) }),
  z.object({ kind: z.literal('truth'), value: z.boolean() }),
  /** Typed words; empty means left blank. */
  z.object({ kind: z.literal('text'), text: z.string().max(2000) }),
  /** For each row of a matching question that was given something: what. In any order, each row at most once. */
  z.object({
    kind: z.literal('pairs'),
    pairs: z
      .array(z.object({ rowId: z.string().min(1).max(64), optionId: z.string().min(1).max(64) }))
      .max(20)
      .refine((pairs) => new Set(pairs.map(({ rowId }) => rowId)).size === pairs.length),
  }),
  /** All things of an ordering question, first to last. */
  z.object({ kind: z.literal('order'), optionIds: z.array(z.string().min(1).max(64)).max(20) }),
  /** The learner's own judgement of a flashcard, after seeing its back. */
  z.object({ kind: z.literal('self'), knew: z.boolean() }),
])
export type ResponseValue = z.infer<typeof responseValueSchema>
