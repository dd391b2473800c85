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
export const probabilityByTrees = (features: Features, model: TreeModel): number => {
  const forest = new Forest(model)
  return forest.probability(forest.valuesOf(features))
}

/** Boosted trees laid out to be asked often: all nodes in rows of numbers. A root stands before what it leads to, so no node leads to place 0. */
export class Forest {
  private readonly roots: number[] = []
  private readonly feature: Uint16Array
  /** Of a leaf its value. */
  private readonly threshold: Float64Array
  /** Where values above the threshold lead; 0 for a leaf. Values up to it lead to `left`. */
  private readonly right: Uint32Array
  private readonly left: Uint32Array

  constructor(private readonly model: TreeModel) {
    const count = model.trees.reduce((sum, tree) => sum + tree.length, 0)
    this.feature = new Uint16Array(count)
    this.threshold = new Float64Array(count)
    this.right = new Uint32Array(count)
    this.left = new Uint32Array(count)
    let at = 0
    for (const tree of model.trees) {
      this.roots.push(at)
      for (const [i, node] of tree.entries()) {
        if (node.length === 4) {
          this.feature[at + i] = node[0]
          this.threshold[at + i] = node[1]
          this.left[at + i] = at + node[2]
          this.right[at + i] = at + node[3]
        } else this.threshold[at + i] = node[0]
      }
      at += tree.length
    }
  }

  /** The values of all features in the order that the trees know them by. */
  valuesOf(features: Features): Float64Array {
    const { features: names } = this.model
    const values = new Float64Array(names.length)
    for (let i = 0; i < names.length; i++) values[i] = features[names[i]!] ?? 0
    return values
  }

  /** The probability, 0 to 1. */
  probability(values: Float64Array): number {
    const { feature, threshold, left, right } = this
    let sum = this.model.bias
    for (let tree = 0; tree < this.roots.length; tree++) {
      let node = this.roots[tree]!
      while (right[node]! !== 0)
        node = values[feature[node]!]! <= threshold[node]! ? left[node]! : right[node]!
      sum += threshold[node]!
    }
    return sigmoid(sum)
  }
}

/** The value of the leaf of one tree that the values of all features lead to. */
export function leafOf(tree: Tree, values: readonly number[]): number {
  let node = tree[0]!
  while (node.length === 4) {
    const [feature, threshold, left, right] = node
    node = tree[(values[feature] ?? 0) <= threshold ? left : right]!
  }
  return node[0]
}
