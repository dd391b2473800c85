import { seededRandom, shuffled, type Random } from '../../lib/core/random'
import { leafOf, type Tree, type TreeModel } from '../../lib/question/rank-model'

export interface LabelledRow {
  /** The values of all features, in the order of their names. */
  values: readonly number[]
  /** What is to be told: 1 for yes, 0 for no. */
  label: 0 | 1
}

export interface BoostingSettings {
  trees: number
  depth: number
  /** What part of a leaf's step is taken, 0 to 1. */
  rate: number
  /** The fewest rows on either side of a split. */
  leastRows: number
  /** Shares of the rows and of the features that each tree sees. */
  rowShare: number
  featureShare: number
  /** Rows that are thought to stand in each leaf beside its own, undecided. */
  prior: number
  /** How many thresholds of a feature a split tries, chosen by chance; all of them if it is left out. Few make trees that err differently (Geurts et al. 2006). */
  cuts?: number
}

/** Chosen by leaving texts out: deeper trees and faster ones learn the texts by heart. */
export const SETTINGS: BoostingSettings = {
  trees: 300,
  depth: 3,
  rate: 0.04,
  leastRows: 8,
  rowShare: 0.5,
  featureShare: 0.2,
  prior: 4,
}

/**
 * Stochastic gradient boosting of the logistic loss (Friedman 2002): each small tree, grown on half of the rows and a part of the features, takes a step
 * towards what the trees before it got wrong. The same rows in the same order give the same model.
 */
export function boostTrees(
  rows: readonly LabelledRow[],
  features: readonly string[],
  settings: BoostingSettings = SETTINGS,
): TreeModel {
  const random = seededRandom('boosted trees')
  const good = rows.filter(({ label }) => label === 1).length
  const bias = Math.log((good + 1) / (rows.length - good + 1))
  const sums = rows.map(() => bias)
  const trees: Tree[] = []
  const columns = features.map((_, feature) => binned(rows.map(({ values }) => values[feature]!)))
  for (let i = 0; i < settings.trees; i++) {
    const chances = sums.map((sum) => 1 / (1 + Math.exp(-sum)))
    const growing: Growing = {
      rows,
      columns,
      residuals: rows.map(({ label }, k) => label - chances[k]!),
      weights: chances.map((chance) => chance * (1 - chance)),
      features: sample(features.length, settings.featureShare, random),
      settings,
      random,
      tree: [],
    }
    grow(growing, sample(rows.length, settings.rowShare, random), settings.depth)
    trees.push(growing.tree)
    for (const [k, { values }] of rows.entries()) sums[k]! += leafOf(growing.tree, values)
  }
  return { bias: rounded(bias), features: [...features], trees }
}

interface Growing {
  rows: readonly LabelledRow[]
  columns: readonly Column[]
  /** How far the label lies above what is predicted so far, and how unsure that is, of each row. */
  residuals: readonly number[]
  weights: readonly number[]
  features: readonly number[]
  settings: BoostingSettings
  random: Random
  tree: Tree
}

const sample = (count: number, share: number, random: Random): number[] =>
  shuffled(
    Array.from({ length: count }, (_, i) => i),
    random,
  )
    .slice(0, Math.max(1, Math.round(count * share)))
    .sort((a, b) => a - b)

/** Grows a node on some rows and gives its place in the tree. */
function grow(growing: Growing, places: readonly number[], depth: number): number {
  const { tree, rows } = growing
  const own = tree.push([leafValue(growing, places)]) - 1
  const split = depth === 0 ? null : bestSplit(growing, places)
  if (split === null) return own
  const isLeft = (place: number): boolean => rows[place]!.values[split.feature]! <= split.threshold
  const left = grow(growing, places.filter(isLeft), depth - 1)
  const right = grow(
    growing,
    places.filter((place) => !isLeft(place)),
    depth - 1,
  )
  tree[own] = [split.feature, split.threshold, left, right]
  return own
}

const sumOf = (values: readonly number[], places: readonly number[]): number =>
  places.reduce((sum, place) => sum + values[place]!, 0)

/** One Newton step of the loss, kept small where few rows stand. */
const leafValue = ({ residuals, weights, settings }: Growing, places: readonly number[]): number =>
  rounded((settings.rate * sumOf(residuals, places)) / (sumOf(weights, places) + settings.prior / 4))

interface Split {
  feature: number
  threshold: number
}

/** The values of a feature in a few steps: `bins` has the step of each row, `edges` the threshold above each step but the last. */
interface Column {
  bins: Uint8Array
  edges: readonly number[]
}

/** More different values than this are put together, as many rows to a step. */
const MOST_STEPS = 64

function binned(values: readonly number[]): Column {
  const ordered = [...values].sort((a, b) => a - b)
  const distinct = ordered.filter((value, i) => i === 0 || value !== ordered[i - 1])
  const starts =
    distinct.length <= MOST_STEPS
      ? distinct
      : [
          ...new Set(
            Array.from(
              { length: MOST_STEPS },
              (_, i) => ordered[Math.floor((i * ordered.length) / MOST_STEPS)]!,
            ),
          ),
        ]
  const below = (start: number): number => ordered[firstAtLeast(ordered, start) - 1]!
  const edges = starts.slice(1).map((start) => rounded((below(start) + start) / 2))
  return { edges, bins: Uint8Array.from(values, (value) => firstAtLeast(edges, value)) }
}

/** The place of the first of ordered numbers that is not smaller. */
function firstAtLeast(ordered: readonly number[], value: number): number {
  let [low, high] = [0, ordered.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ordered[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

/** The split that lowers the loss most; null if none does. */
function bestSplit(
  { columns, residuals, weights, features, settings, random }: Growing,
  places: readonly number[],
): Split | null {
  const lambda = settings.prior / 4
  const gain = (residual: number, weight: number): number => residual ** 2 / (weight + lambda)
  const [residual, weight] = [sumOf(residuals, places), sumOf(weights, places)]
  let best: Split | null = null
  let most = gain(residual, weight) + 1e-9
  for (const feature of features) {
    const { bins, edges } = columns[feature]!
    const sums = { residual: new Float64Array(edges.length + 1), weight: new Float64Array(edges.length + 1) }
    const counts = new Uint32Array(edges.length + 1)
    for (const place of places) {
      const bin = bins[place]!
      sums.residual[bin]! += residuals[place]!
      sums.weight[bin]! += weights[place]!
      counts[bin]!++
    }
    const tried = settings.cuts === undefined ? null : placesByChance(edges.length, settings.cuts, random)
    let [leftResidual, leftWeight, leftCount] = [0, 0, 0]
    for (const [bin, threshold] of edges.entries()) {
      leftResidual += sums.residual[bin]!
      leftWeight += sums.weight[bin]!
      leftCount += counts[bin]!
      if (tried !== null && !tried.has(bin)) continue
      if (leftCount < settings.leastRows || places.length - leftCount < settings.leastRows) continue
      const total = gain(leftResidual, leftWeight) + gain(residual - leftResidual, weight - leftWeight)
      if (total <= most) continue
      most = total
      best = { feature, threshold }
    }
  }
  return best
}

const placesByChance = (length: number, count: number, random: Random): ReadonlySet<number> =>
  new Set(Array.from({ length: count }, () => Math.floor(random() * length)))

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000
