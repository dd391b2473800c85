import { z } from 'zod'

const shownId = z.string().min(1).max(64)

/** How sure somebody is of an answer, where a quiz asks: 1 not very, 2 fairly, 3 very. */
export const confidenceSchema = z.union([z.literal(1), z.literal(2), z.literal(3)])
export type Confidence = z.infer<typeof confidenceSchema>

const sure = { confidence: confidenceSchema.optional() }

/** What a learner gave as an answer, by the shape of the answer and not of the question. */
export const responseValueSchema = z.discriminatedUnion('kind', [
  /** An option of a choice question, by the opaque id that this learner was shown. */
  z.object({ kind: z.literal('choice'), optionId: shownId, ...sure }),
  /** All options that were chosen, in any order, each once. */
  z.object({
    kind: z.literal('choices'),
    ...sure,
    optionIds: z
      .array(shownId)
      .max(20)
      .refine((ids) => new Set(ids).size === ids.length),
  }),
  z.object({ kind: z.literal('truth'), value: z.boolean(), ...sure }),
  /** Typed words; empty means left blank. */
  z.object({ kind: z.literal('text'), text: z.string().max(2000), ...sure }),
  /** What stands in each gap, in the order of the text; empty means left blank. */
  z.object({ kind: z.literal('texts'), texts: z.array(z.string().max(300)).max(20), ...sure }),
  /** A longer text, for a person to read. */
  z.object({ kind: z.literal('essay'), text: z.string().max(20_000), ...sure }),
  /** For each row of a matching question that was given something: what. In any order, each row at most once. */
  z.object({
    kind: z.literal('pairs'),
    ...sure,
    pairs: z
      .array(z.object({ rowId: shownId, optionId: shownId }))
      .max(20)
      .refine((pairs) => new Set(pairs.map(({ rowId }) => rowId)).size === pairs.length),
  }),
  /** All things of an ordering question, first to last. */
  z.object({ kind: z.literal('order'), optionIds: z.array(shownId).max(20), ...sure }),
  /** The learner's own judgement of a flashcard, after seeing its back. */
  z.object({ kind: z.literal('self'), knew: z.boolean(), ...sure }),
])
export type ResponseValue = z.infer<typeof responseValueSchema>
