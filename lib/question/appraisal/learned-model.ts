import { z } from 'zod'
import { hashText } from '@/lib/article/language/network/hash'
import { Forest, treeModelSchema } from '../rank-model'
import type { Features } from '../rank-wording'

/** Places of the table that signs are hashed to. */
export const SIGN_PLACES = 1 << 16
/** The feature by which the trees know what the signs say, as log odds. */
export const BY_SIGNS = 'by signs'

/**
 * A judge of things with signs (any number of short texts) and features: a logistic model of the signs, whose log odds are one of the features that boosted
 * trees look at. `signs` has a weight of 8 bits for each place of the table, in base 64; `scale` is what 1 of them stands for.
 */
export const learnedModelSchema = z.object({
  bias: z.number(),
  scale: z.number(),
  signs: z.string(),
  trees: treeModelSchema,
})
export type LearnedModel = z.infer<typeof learnedModelSchema>

/** The same, ready to be asked. */
export class Judge {
  private readonly weights: Int8Array
  private readonly forest: Forest
  private readonly signsFeature: number

  constructor(private readonly model: LearnedModel) {
    this.forest = new Forest(model.trees)
    this.signsFeature = model.trees.features.indexOf(BY_SIGNS)
    this.weights = Int8Array.from(atob(model.signs), (letter) => letter.charCodeAt(0))
    if (this.weights.length !== SIGN_PLACES) throw new Error('The weights of the signs are cut short.')
  }

  /** What the signs alone say, as log odds. */
  bySigns(signs: ReadonlySet<string>): number {
    return this.byPlaces(placesOf(signs))
  }

  /** The probability, 0 to 1. */
  probability(signs: ReadonlySet<string>, features: Features): number {
    return this.probabilityAt(placesOf(signs), features)
  }

  /** The same where only the places of the signs in the table are known. */
  probabilityAt(places: readonly number[], features: Features): number {
    const values = this.forest.valuesOf(features)
    if (this.signsFeature >= 0) values[this.signsFeature] = this.byPlaces(places)
    return this.forest.probability(values)
  }

  private byPlaces(places: readonly number[]): number {
    const sum = places.reduce((total, place) => total + this.weights[place]!, 0)
    return this.model.bias + (this.model.scale * sum) / Math.sqrt(Math.max(1, places.length))
  }
}

/** The place of a sign in the table. */
export const placeOf = (sign: string): number => hashText(sign) & (SIGN_PLACES - 1)

/** The places of signs in the table; each once. */
export const placesOf = (signs: ReadonlySet<string>): number[] => [...new Set([...signs].map(placeOf))]
