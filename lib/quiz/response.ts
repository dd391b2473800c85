import { z } from 'zod'

/** What a learner gave as an answer, by the shape of the answer and not of the question. */
export const responseValueSchema = z.discriminatedUnion('kind', [
  /** An option of a choice question, by the opaque id that this learner was shown. */
  z.object({ kind: z.literal('choice'), optionId: z.string().min(1).max(64) }),
  z.object({ kind: z.literal('truth'), value: z.boolean() }),
  /** Typed words; empty means left blank. */
  z.object({ kind: z.literal('text'), text: z.string().max(2000) }),
  /** The learner's own judgement of a flashcard, after seeing its back. */
  z.object({ kind: z.literal('self'), knew: z.boolean() }),
])
export type ResponseValue = z.infer<typeof responseValueSchema>
