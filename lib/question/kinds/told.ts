import { z } from 'zod'
import { areDistinct, format, line, partId } from './parts'

/** Two sides, judged by the learner. */
export const flashcardSchema = z.object({ kind: z.literal('flashcard'), format, stem: line, answer: line })

const criterionSchema = z.object({
  id: partId,
  /** What an answer is looked at for ('Names both causes'). It may tell the answer, so learners see it only afterwards. */
  text: line.max(300),
  /** The most that it can bring. */
  points: z.number().int().min(1, 'A criterion brings at least one point.').max(100),
})
export type Criterion = z.infer<typeof criterionSchema>

/** A longer text, judged by the teacher criterion by criterion. `model` is an answer that would have all points. */
export const essaySchema = z.object({
  kind: z.literal('essay'),
  format,
  stem: line,
  rubric: z
    .array(criterionSchema)
    .min(1, 'A rubric has at least one criterion.')
    .max(10)
    .refine((rubric) => areDistinct(rubric.map(({ id }) => id)), { message: 'Two criteria share an id.' }),
  model: z.string().max(5000).nullable(),
})
