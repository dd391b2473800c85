import { z } from 'zod'
import { verdictSchema } from '@/lib/quiz/verdict'
import { responseValueSchema } from '@/lib/quiz/response'

/** What a review log keeps of the answer, raw, so that the way from answers to ratings can be fitted anew later. */
export const reviewResponseSchema = z.object({
  /** As it was sent: with the option ids that the learner was shown. */
  value: responseValueSchema.nullable(),
  /** The question's own id of the chosen option; null where there are no options or none was chosen. */
  optionId: z.string().nullable(),
  verdict: verdictSchema,
  /** The version of the question that was asked. */
  questionNumber: z.number().int(),
  /** The card's version then, from which the shown option ids follow. */
  cardVersion: z.number().int(),
})
export type ReviewResponse = z.infer<typeof reviewResponseSchema>
