import { z } from 'zod'
import { areDistinct, format, line, partId, why } from './parts'

const choiceOptionSchema = z.object({
  /** Stable within the question; never shown to a learner, who sees ids made for the attempt. */
  id: partId,
  text: line.max(500),
  /** Why this option is wrong, where the article gives it; null on the key and where nothing is known. */
  whyWrong: why,
})
export type ChoiceOption = z.infer<typeof choiceOptionSchema>

const optionsSchema = z
  .array(choiceOptionSchema)
  .min(2, 'A choice needs at least two options.')
  .max(8)
  .refine((options) => areDistinct(options.map(({ id }) => id)), { message: 'Two options share an id.' })

/** One right option among two to eight. */
export const mcqSchema = z
  .object({ kind: z.literal('mcq'), format, stem: line, options: optionsSchema, keyId: z.string() })
  .refine((q) => q.options.some((option) => option.id === q.keyId), {
    message: 'The right option is not among the options.',
  })

/** Any number of right options, but not none, among two to eight. The learner is not told how many. */
export const multiSchema = z
  .object({
    kind: z.literal('multi'),
    format,
    stem: line,
    options: optionsSchema,
    keyIds: z.array(z.string()).min(1, 'Mark at least one option as right.'),
  })
  .refine((q) => q.keyIds.every((keyId) => q.options.some((option) => option.id === keyId)), {
    message: 'A right option is not among the options.',
  })
  .refine((q) => areDistinct(q.keyIds), { message: 'A right option is named twice.' })

/** A statement to judge. `correction` is what the article really says, for a false one. */
export const tfSchema = z.object({
  kind: z.literal('tf'),
  format,
  stem: line,
  truth: z.boolean(),
  correction: z.string().max(2000).nullable(),
})
