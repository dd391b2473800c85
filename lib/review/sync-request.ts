import { z } from 'zod'
import { ratingSchema } from './rating'
import { personSchema, reviewRequestSchema } from './review-request'
import { SYNC_MAX } from './sync-digest'

/**
 * Something a learner did while away from the server. Each is sent until it is answered and counts once, whatever the
 * order and however often it arrives.
 */
export const operationSchema = z.discriminatedUnion('kind', [
  reviewRequestSchema
    .omit({ person: true, sentAt: true, isLate: true })
    .extend({ kind: z.literal('review') }),
  /** Another rating for the answer that operation `of` gave. */
  z.object({ kind: z.literal('rating'), operationId: z.uuid(), of: z.uuid(), rating: ratingSchema }),
  /** Takes back what operation `of` did. */
  z.object({ kind: z.literal('undo'), operationId: z.uuid(), of: z.uuid() }),
])
export type SyncOperation = z.infer<typeof operationSchema>
/** The same as it is kept in a browser and travels. */
export type SentOperation = z.input<typeof operationSchema>

export const syncRequestSchema = z.object({
  person: personSchema,
  operations: z.array(operationSchema).min(1).max(SYNC_MAX),
  /** By the browser's clock, as the times of the answers. */
  sentAt: z.coerce.date<string | Date>(),
})
export type SyncRequest = z.infer<typeof syncRequestSchema>

/** What became of one operation. A refused one is refused for ever: sending it again changes nothing. */
export type SyncResult =
  { operationId: string; status: 'stored' } | { operationId: string; status: 'refused'; code: string }

export interface SyncView {
  /** One for each operation sent, in their order. */
  results: SyncResult[]
  /** How many of the operations sent have a line of their own in the log, as read back from it after the write. */
  count: number
  /** Of these lines' operation ids, sorted and joined by spaces: SHA-256 as hexadecimal text. */
  hash: string
}
