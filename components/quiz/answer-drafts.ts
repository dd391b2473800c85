import type { ResponseChange } from '@/lib/quiz/attempt-view'

const keyOf = (attemptId: string): string => `versed:unsaved:${attemptId}`

/** Changes that the server did not have yet when this window was last left; none where the browser keeps nothing. */
export function readDrafts(attemptId: string): ResponseChange[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(attemptId)) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isChange) : []
  } catch {
    return []
  }
}

/** Keeps these changes over a reload, in this window alone. */
export function writeDrafts(attemptId: string, drafts: Iterable<ResponseChange>): void {
  try {
    const all = [...drafts]
    if (all.length === 0) sessionStorage.removeItem(keyOf(attemptId))
    else sessionStorage.setItem(keyOf(attemptId), JSON.stringify(all))
  } catch {
    // A browser that keeps nothing for us still has the answers in the page.
  }
}

const isChange = (kept: unknown): kept is ResponseChange =>
  typeof kept === 'object' &&
  kept !== null &&
  Number.isInteger((kept as ResponseChange).position) &&
  Number.isInteger((kept as ResponseChange).sequence) &&
  typeof (kept as ResponseChange).operationId === 'string'
