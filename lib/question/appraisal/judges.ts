import { z } from 'zod'
import ownWeights from './appraisal-weights.json'
import { Judge, learnedModelSchema } from './learned-model'

/** Weights as the training script writes them: what of a sentence is judged, and of words that could be left out of it. */
export const appraisalWeightsSchema = z.object({
  stands: learnedModelSchema,
  nearly: learnedModelSchema,
  worth: learnedModelSchema,
  central: learnedModelSchema,
  key: learnedModelSchema,
})
export type AppraisalWeights = z.infer<typeof appraisalWeightsSchema>

/** What judges sentences and gaps. */
export type Judges = Record<keyof AppraisalWeights, Judge>

/** Judges from parsed weights; throws if they are of another shape. */
export const judgesOf = (weights: unknown): Judges => {
  const parsed = appraisalWeightsSchema.parse(weights)
  return Object.fromEntries(Object.entries(parsed).map(([name, model]) => [name, new Judge(model)])) as Judges
}

/** The project's own, as trained. */
export const OWN_JUDGES: Judges = judgesOf(ownWeights)
