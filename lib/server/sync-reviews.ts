import 'server-only'
import { createHash } from 'node:crypto'
import { AppError } from '@/lib/core/app-error'
import { requireActorNamed } from '@/lib/auth/actor'
import { listOperations, writeChanges } from '@/lib/db/sync-reviews'
import { digestText } from '@/lib/review/sync-digest'
import {
  syncRequestSchema,
  type SyncOperation,
  type SyncResult,
  type SyncView,
} from '@/lib/review/sync-request'
import { SyncLedger } from './sync-ledger'

/** Each lost race means that somebody else's write to the same cards went through. */
const TRIES = 30

/**
 * Takes what the caller did while away from the server: answers, ratings and undos, up to SYNC_MAX of them, in any order
 * and as often as they come. Each counts once and takes its place by time; one that is refused does not hold up the
 * others. All cards of a batch are written in one statement. The view counts and hashes what the log holds of the batch,
 * for the browser to compare before it forgets anything.
 */
export async function syncReviews(input: unknown): Promise<SyncView> {
  const { person, operations, sentAt } = syncRequestSchema.parse(input)
  const { userId } = await requireActorNamed(person)
  const now = new Date()
  const results = new Map<SyncOperation, SyncResult>()
  let left: SyncOperation[] = operations
  for (let tried = 0; left.length > 0; tried++) {
    if (tried === TRIES) throw new AppError('busy')
    const ledger = await SyncLedger.read(userId, left)
    const cardOf = new Map<SyncOperation, string>()
    for (const operation of inOrder(left)) {
      const { operationId } = operation
      try {
        cardOf.set(operation, ledger.apply(operation, sentAt, now))
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        results.set(operation, { operationId, status: 'refused', code: error.code })
      }
    }
    const changes = ledger.changes()
    const written = await writeChanges(userId, changes, now)
    const failed = new Set(changes.map(({ move }) => move.cardId).filter((cardId) => !written.has(cardId)))
    for (const [operation, cardId] of cardOf) {
      if (!failed.has(cardId)) {
        results.set(operation, { operationId: operation.operationId, status: 'stored' })
      }
    }
    left = [...cardOf].filter(([, cardId]) => failed.has(cardId)).map(([operation]) => operation)
  }
  const held = await listOperations(
    userId,
    operations.map(({ operationId }) => operationId),
  )
  const ids = held.map((review) => review.operationId)
  return {
    results: operations.flatMap((operation) => results.get(operation) ?? []),
    count: ids.length,
    hash: createHash('sha256').update(digestText(ids)).digest('hex'),
  }
}

/**
 * Answers by their time, so that each comes after those before it and nothing is reckoned twice; then ratings and undos,
 * which name what they are about, as they were sent.
 */
function inOrder(operations: readonly SyncOperation[]): SyncOperation[] {
  const answers = operations.filter((operation) => operation.kind === 'review')
  answers.sort((a, b) => a.answeredAt.getTime() - b.answeredAt.getTime())
  return [...answers, ...operations.filter((operation) => operation.kind !== 'review')]
}
