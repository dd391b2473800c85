import { z } from 'zod'

/** How a block stands on the page. Tables and code are kept for reading but nothing is asked of them. */
export const blockKindSchema = z.enum([
  'title',
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'code',
  'table',
])
export type BlockKind = z.infer<typeof blockKindSchema>

/** Why a block is not part of what the article says; null marks the article itself. */
export const furnitureSchema = z.enum([
  'by-line',
  'view-count',
  'date-line',
  'menu',
  'chat',
  'caption',
  'reference',
])
export type Furniture = z.infer<typeof furnitureSchema>

/** One block of an article: a range of the canonical text with what it is. Blocks never overlap and stand in order. */
export const blockSchema = z.object({
  kind: blockKindSchema,
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** 1 (the largest) to 6, for headings only. */
  level: z.number().int().min(1).max(6).optional(),
  /** True for an item of a numbered list, whose order means something. */
  isOrdered: z.boolean().optional(),
  furniture: furnitureSchema.nullable(),
})
export type Block = z.infer<typeof blockSchema>

/**
 * An article as the product keeps it: one canonical text, and the blocks that give it structure.
 * Every offset in the product points into `text` (UTF-16 units). There is no HTML: what was markup has become blocks,
 * so nothing that was read can ever run.
 */
export interface Article {
  title: string
  text: string
  blocks: Block[]
}

/** Words as a reader counts them: runs of letters or digits, apostrophes and hyphens included. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0
