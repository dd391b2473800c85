import { z } from 'zod'
import { areDistinct, format, line, partId, plain, why } from './parts'

/** Words of one part of a question that is arranged by its learner: short enough for a phone. */
const part = line.max(300)

/** Parts that one screen can hold, and a mind at once. */
const MOST_PARTS = 8

const matchingPairSchema = z.object({
  id: partId,
  left: part,
  right: part,
  /** What shows that the two belong together, in the article's words; null where nothing is known. */
  why,
})
export type MatchingPair = z.infer<typeof matchingPairSchema>

/**
 * Two to eight things to the left, each with what belongs to it. Two things may share one right side ('mammal'): it is
 * then shown once and may be chosen twice. `distractors` are further right sides that belong to nothing
 * here, with the reason where the article gives it.
 */
export const matchingSchema = z
  .object({
    kind: z.literal('matching'),
    format,
    stem: line,
    pairs: z.array(matchingPairSchema).min(2).max(MOST_PARTS),
    distractors: z.array(z.object({ id: partId, text: part, whyWrong: why })).max(MOST_PARTS),
  })
  .refine((q) => areDistinct(q.pairs.map((pair) => pair.left)), {
    message: 'Two things to match are the same.',
  })
  .refine((q) => new Set(q.pairs.map((pair) => plain(pair.right))).size + q.distractors.length > 1, {
    message: 'With one thing to choose from there is nothing to match.',
  })
  .refine(
    (q) => {
      const rights = new Set(q.pairs.map((pair) => plain(pair.right)))
      const extra = q.distractors.map(({ text }) => text)
      return areDistinct(extra) && extra.every((text) => !rights.has(plain(text)))
    },
    { message: 'An extra choice is the same as another choice.' },
  )
  .refine((q) => areDistinct([...q.pairs, ...q.distractors].map(({ id }) => id)), {
    message: 'Two parts share an id.',
  })

const orderingItemSchema = z.object({ id: partId, text: part, why })
export type OrderingItem = z.infer<typeof orderingItemSchema>

/** Three to eight things in their right order. With two, being shown one order would tell the other. */
export const orderingSchema = z
  .object({
    kind: z.literal('ordering'),
    format,
    stem: line,
    items: z.array(orderingItemSchema).min(3, 'An order needs at least three things.').max(MOST_PARTS),
  })
  .refine((q) => areDistinct(q.items.map(({ text }) => text)), {
    message: 'Two things to order are the same.',
  })
  .refine((q) => areDistinct(q.items.map(({ id }) => id)), { message: 'Two parts share an id.' })
