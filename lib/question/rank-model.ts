import { z } from 'zod'
import type { Features } from './rank-wording'

/** A logistic model over named features: what the training script writes. */
export const logisticModelSchema = z.object({ bias: z.number(), weights: z.record(z.string(), z.number()) })
export type LogisticModel = z.infer<typeof logisticModelSchema>

/** The probability that the model gives to features, 0 to 1: 0.5 for a model that knows none of them and has no bias. */
export function probabilityOf(features: Features, { bias, weights }: LogisticModel): number {
  let sum = bias
  for (const [name, value] of Object.entries(features)) sum += (weights[name] ?? 0) * value
  return 1 / (1 + Math.exp(-sum))
}
