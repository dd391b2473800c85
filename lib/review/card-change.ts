import { z } from 'zod'

/** A word on a question: short, in one line, as it was typed. */
export const tagSchema = z
  .string()
  .trim()
  .min(1, 'a tag needs a word.')
  .max(60)
  .transform((tag) => tag.replace(/\s+/g, ' '))

/** What can be done to many cards at once. */
export const cardChangeSchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('suspend') }),
  z.object({ action: z.literal('unsuspend') }),
  /** Until the next study day. */
  z.object({ action: z.literal('bury') }),
  z.object({ action: z.literal('unbury') }),
  z.object({ action: z.literal('tag'), tag: tagSchema }),
  z.object({ action: z.literal('untag'), tag: tagSchema }),
  z.object({ action: z.literal('add'), deckId: z.uuid() }),
  /** Into this deck and out of all others of the learner's. */
  z.object({ action: z.literal('move'), deckId: z.uuid() }),
  z.object({ action: z.literal('take-out'), deckId: z.uuid() }),
  /** As if it had never been reviewed; the log keeps its reviews, marked as undone. */
  z.object({ action: z.literal('reset') }),
  z.object({ action: z.literal('remove') }),
])
export type CardChange = z.infer<typeof cardChangeSchema>

const DONE: Record<CardChange['action'], string> = {
  suspend: 'suspended',
  unsuspend: 'back in the reviews',
  bury: 'put off until tomorrow',
  unbury: 'back today',
  tag: 'tagged',
  untag: 'freed of the tag',
  add: 'added to the deck',
  move: 'moved',
  'take-out': 'taken out of the deck',
  reset: 'begun anew',
  remove: 'deleted',
}

/** What was done, in words: '3 cards deleted', '1 card put off until tomorrow'. */
export const describeChange = (action: CardChange['action'], count: number): string =>
  `${count.toLocaleString('en')} ${count === 1 ? 'card' : 'cards'} ${DONE[action]}`
