import type { ResponseChange } from '@/lib/quiz/attempt-view'

/** Whose draft of which attempt: on a shared device, one person's is never sent as another's. */
export interface DraftOf {
  takerId: string
  attemptId: string
}

const keyOf = ({ takerId, attemptId }: DraftOf): string => `versed:unsaved:${takerId}:${attemptId}`

/** Changes that the server did not have yet when this window was last left; none where the browser keeps nothing. */
export function readDrafts(of: DraftOf): ResponseChange[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(of)) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isChange) : []
  } catch {
    return []
  }
}

/** Keeps these changes over a reload, in this window alone. */
export function writeDrafts(of: DraftOf, drafts: Iterable<ResponseChange>): void {
  try {
    const all = [...drafts]
    if (all.length === 0) sessionStorage.removeItem(keyOf(of))
    else sessionStorage.setItem(keyOf(of), JSON.stringify(all))
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
