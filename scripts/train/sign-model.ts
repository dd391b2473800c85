import { hashText } from '../../lib/article/language/network/hash'
import { BY_SIGNS, SIGN_PLACES, type LearnedModel } from '../../lib/question/appraisal/learned-model'
import type { Features } from '../../lib/question/rank-wording'
import { boostTrees, SETTINGS, type BoostingSettings } from './boosted-trees'

/** A thing with what is known of it and what is to be told of it. `text` is where it comes from: texts are left out whole. */
export interface SignedExample {
  text: string
  signs: readonly number[]
  features: Features
  label: 0 | 1
}

/** Signs seen in fewer examples are not learned. */
const LEAST_SEEN = 3
const PASSES = 14
const RATE = 0.35
const PENALTY = 2e-5
const FOLDS = 5
/** There are more of these than of judged questions, and so more can be learned. */
const MANY: BoostingSettings = {
  ...SETTINGS,
  trees: 220,
  depth: 4,
  rate: 0.06,
  leastRows: 25,
  featureShare: 0.25,
}

interface SignModel {
  bias: number
  weights: Float64Array
}

/** A logistic model of signs under an L2 penalty, by adaptive gradient steps (Duchi et al. 2011), in the order of the examples. */
function fitSigns(examples: readonly SignedExample[]): SignModel {
  const weights = new Float64Array(SIGN_PLACES)
  const steps = new Float64Array(SIGN_PLACES).fill(1e-3)
  const good = examples.filter(({ label }) => label === 1).length
  let bias = Math.log((good + 1) / (examples.length - good + 1))
  let biasSteps = 1
  for (let pass = 0; pass < PASSES; pass++)
    for (let i = 0; i < examples.length; i++) {
      // A prime stride walks through all of them (unless it divides their number), and not text by text.
      const { signs, label } = examples[(i * 7919) % examples.length]!
      const size = Math.sqrt(Math.max(1, signs.length))
      let sum = bias
      for (const sign of signs) sum += weights[sign]! / size
      const error = 1 / (1 + Math.exp(-sum)) - label
      biasSteps += error * error
      bias -= (0.1 * error) / Math.sqrt(biasSteps)
      for (const sign of signs) {
        const slope = error / size + PENALTY * weights[sign]!
        steps[sign]! += slope * slope
        weights[sign]! -= (RATE * slope) / Math.sqrt(steps[sign]!)
      }
    }
  return { bias, weights }
}

const oddsOf = ({ bias, weights }: SignModel, signs: readonly number[]): number =>
  bias + signs.reduce((sum, sign) => sum + weights[sign]!, 0) / Math.sqrt(Math.max(1, signs.length))

/** Numbers the texts, so that those of one number can be left out. */
export function foldsOf(texts: readonly string[], count: number): Map<string, number> {
  return new Map([...new Set(texts)].sort().map((text, i) => [text, i % count]))
}

/** Learns what to tell: the signs first, and then trees that know what models of the signs say that have not seen the text. */
export function learn(all: readonly SignedExample[], settings: BoostingSettings = MANY): LearnedModel {
  const seen = new Map<number, number>()
  for (const { signs } of all) for (const sign of signs) seen.set(sign, (seen.get(sign) ?? 0) + 1)
  const examples = all.map((example) => ({
    ...example,
    signs: example.signs.filter((sign) => (seen.get(sign) ?? 0) >= LEAST_SEEN),
  }))
  const folds = foldsOf(
    examples.map(({ text }) => text),
    FOLDS,
  )
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fitSigns(examples.filter(({ text }) => folds.get(text) !== fold)),
  )
  const odds = examples.map(({ text, signs }) => oddsOf(models[folds.get(text)!]!, signs))
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort()
  const trees = boostTrees(
    examples.map(({ features, label }, i) => ({
      values: [...names.map((name) => features[name] ?? 0), odds[i]!],
      label,
    })),
    [...names, BY_SIGNS],
    settings,
  )
  const { bias, weights } = fitSigns(examples)
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127
  const codes = Int8Array.from(weights, (weight) => Math.round(weight / scale))
  return { bias, scale, signs: Buffer.from(codes.buffer).toString('base64'), trees }
}

/** Parts of the texts that models are trained without, one at a time, so that what is learned from a text's questions comes from a model that has not seen it. */
export const PARTS = 4

/** Which part a text belongs to. */
export const partOf = (text: string): number => (hashText(text) >>> 3) % PARTS
