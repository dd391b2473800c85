import { z } from 'zod'
import { cardStateSchema } from './card'

const blank = z.literal('').transform(() => undefined)
const given = <T extends z.ZodType>(schema: T) => z.union([blank, schema]).optional().catch(undefined)

export const cardConditionSchema = z.enum(['due', 'suspended', 'buried', 'leech', 'missed'])
export const cardOrderSchema = z.enum(['due', 'newest', 'hardest', 'forgotten'])
export type CardOrder = z.infer<typeof cardOrderSchema>

/** Which of one's cards to list, as an address says it. A part that makes no sense is as if it were not there. */
export const cardFilterSchema = z.object({
  /** Each of these words must stand in the question or, where the learner may see it, the answer. */
  words: given(z.string().trim().min(1).max(200)),
  deck: given(z.uuid()),
  article: given(z.uuid()),
  tag: given(z.string().trim().min(1).max(60)),
  state: given(cardStateSchema),
  is: given(cardConditionSchema),
  order: cardOrderSchema.catch('due'),
})
export type CardFilter = z.infer<typeof cardFilterSchema>

/** The filter as the query of an address, '' for all cards by their due date. */
export function writeCardFilter({ order, ...filter }: CardFilter): string {
  const parts = Object.entries({ ...filter, order: order === 'due' ? undefined : order })
  const said = parts.filter((part): part is [string, string] => part[1] !== undefined)
  return said.length === 0 ? '' : `?${new URLSearchParams(said)}`
}
