import { digestText, SYNC_MAX } from '@/lib/review/sync-digest'
import type { SentOperation } from '@/lib/review/sync-request'
import { sendBatch, type Sent } from '../review-api'
import { dropOperation, listUnsent, markSent } from './store'

/** Runs `work` while no other tab of this browser sends for the same person. Where there are no locks, ids must do. */
export const alone = <T>(userId: string, work: () => Promise<T>): Promise<T> =>
  'locks' in navigator ? navigator.locks.request(`versed-send-${userId}`, work) : work()

export interface KeptOutcome {
  /** Why it stopped; null if nothing is left. */
  trouble: Exclude<Sent<unknown>['kind'], 'done'> | null
  code: string | null
  /** What the server has taken. */
  stored: Set<string>
  /** Codes of operations that the server will never take, by operation id. */
  refused: Map<string, string>
}

const BATCH = Math.min(200, SYNC_MAX)

/**
 * Sends all that this device keeps for somebody, in order, each batch until it is answered; and `unkept`, what a browser
 * that keeps nothing has in its memory. Nothing is forgotten before the server's count and hash of what it holds agree
 * with what was sent.
 */
export const sendKept = (userId: string, unkept: readonly SentOperation[] = []): Promise<KeptOutcome> =>
  alone(userId, async () => {
    const stored = new Set<string>()
    const refused = new Map<string, string>()
    for (;;) {
      const kept = (await listUnsent(userId).catch(() => [])).map(({ operation }) => operation)
      const isLeft = ({ operationId }: SentOperation): boolean =>
        !stored.has(operationId) &&
        !refused.has(operationId) &&
        !kept.some((other) => other.operationId === operationId)
      const batch = [...kept, ...unkept.filter(isLeft)].slice(0, BATCH)
      if (batch.length === 0) return { trouble: null, code: null, stored, refused }
      const sent = await sendBatch(userId, batch)
      if (sent.kind !== 'done') {
        return { trouble: sent.kind, code: sent.kind === 'refused' ? sent.code : null, stored, refused }
      }
      const taken = new Set(
        sent.value.results.flatMap((one) => (one.status === 'stored' ? one.operationId : [])),
      )
      const lines = batch.filter(({ kind, operationId }) => kind !== 'undo' && taken.has(operationId))
      const ids = lines.map(({ operationId }) => operationId)
      if (!(await agrees(sent.value, ids))) return { trouble: 'unreachable', code: null, stored, refused }
      await markSent(userId, [...taken]).catch(() => undefined)
      for (const operationId of taken) stored.add(operationId)
      for (const result of sent.value.results) {
        if (result.status === 'stored') continue
        refused.set(result.operationId, result.code)
        await dropOperation(userId, result.operationId).catch(() => undefined)
      }
    }
  })

async function agrees(held: { count: number; hash: string }, operationIds: string[]): Promise<boolean> {
  if (held.count < operationIds.length) return false
  // A refused operation may have a line of its own from before (reused under another content): then only the count tells.
  if (held.count > operationIds.length || !('subtle' in crypto)) return true
  const bytes = new TextEncoder().encode(digestText(operationIds))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return held.hash === Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
