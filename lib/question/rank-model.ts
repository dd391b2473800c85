import { z } from 'zod'
import type { Features } from './rank-wording'

/** A logistic model over named features: what the training script writes. */
export const logisticModelSchema = z.object({ bias: z.number(), weights: z.record(z.string(), z.number()) })
export type LogisticModel = z.infer<typeof logisticModelSchema>

/** The probability that the model gives to features, 0 to 1: 0.5 for a model that knows none of them and has no bias. */
export function probabilityOf(features: Features, { bias, weights }: LogisticModel): number {
  let sum = bias
  for (const [name, value] of Object.entries(features)) sum += (weights[name] ?? 0) * value
  return sigmoid(sum)
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value))

/**
 * Boosted trees over named features. A tree is a list of nodes, the first its root: [feature, threshold, left, right], where values up to the threshold
 * go left and the last two are places in the list; or [value] for a leaf. `bias` and the leaves' values are log odds.
 */
export const treeModelSchema = z.object({
  bias: z.number(),
  features: z.array(z.string()),
  trees: z.array(
    z.array(z.union([z.tuple([z.number(), z.number(), z.number(), z.number()]), z.tuple([z.number()])])),
  ),
})
export type TreeModel = z.infer<typeof treeModelSchema>
export type Tree = TreeModel['trees'][number]

/** The probability that boosted trees give to features, 0 to 1; a feature that is left out is 0. */
export function probabilityByTrees(features: Features, { bias, features: names, trees }: TreeModel): number {
  const values = names.map((name) => features[name] ?? 0)
  return sigmoid(trees.reduce((sum, tree) => sum + leafOf(tree, values), bias))
}

/** The value of the leaf that the values of all features lead to. */
export function leafOf(tree: Tree, values: readonly number[]): number {
  let node = tree[0]!
  while (node.length === 4) {
    const [feature, threshold, left, right] = node
    node = tree[(values[feature] ?? 0) <= threshold ? left : right]!
  }
  return node[0]
}
