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
export interface TreeModel {
  bias: number
  features: string[]
  trees: Tree[]
}
export type Tree = ([number, number, number, number] | [number])[]

/** Looks at every node and copies none: there are tens of thousands. */
export const treeModelSchema = z.custom<TreeModel>(
  (value) => isTreeModel(value),
  'These are no boosted trees that Versed can read.',
)

function isTreeModel(value: unknown): boolean {
  const { bias, features, trees } = (value ?? {}) as Partial<Record<keyof TreeModel, unknown>>
  const isNode = (node: unknown): boolean =>
    Array.isArray(node) &&
    (node.length === 4 || node.length === 1) &&
    node.every((part) => typeof part === 'number')
  return (
    typeof bias === 'number' &&
    Array.isArray(features) &&
    features.every((name) => typeof name === 'string') &&
    Array.isArray(trees) &&
    trees.every((tree) => Array.isArray(tree) && tree.length > 0 && tree.every(isNode))
  )
}

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
