import type { BackView, CardView, ReviewView, SessionView, UndoneView } from '@/lib/review/review-view'

/** What became of a request: an answer, a refusal that trying again would not change, or nothing yet. */
export type Sent<T> =
  | { kind: 'done'; value: T }
  | { kind: 'refused'; code: string; message: string; fresh: CardView | null }
  | { kind: 'unreachable' }

/** Longer than the server ever takes; after this it counts as unreachable. */
const PATIENCE_MS = 12_000

interface Refusal {
  error?: { code?: string; message?: string }
  fresh?: CardView | null
}

async function call<T>(path: string, body?: unknown): Promise<Sent<T>> {
  try {
    const answer = await fetch(path, {
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(body === undefined
        ? {}
        : // keepalive: an answer on its way outlives the page that sent it.
          {
            method: 'POST',
            keepalive: true,
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify(body),
          }),
    })
    if (answer.ok) return { kind: 'done', value: (await answer.json()) as T }
    if (answer.status >= 500 || answer.status === 429) return { kind: 'unreachable' }
    const { error, fresh } = (await answer.json()) as Refusal
    return {
      kind: 'refused',
      code: error?.code ?? 'unknown',
      message: error?.message ?? 'This could not be done.',
      fresh: fresh ?? null,
    }
  } catch {
    return { kind: 'unreachable' }
  }
}

/** A request that changes something: sent until it is answered, and counted once however often it is sent. */
export interface Operation {
  operationId: string
  path: '/api/reviews' | '/api/reviews/rating'
  /** When it was done, in milliseconds by this browser's clock. */
  at: number
  body: Record<string, unknown>
}

/** Sends an operation. `isLate` tells the server that it was kept for a while. */
export const sendOperation = (
  { path, body, operationId, at }: Operation,
  isLate: boolean,
): Promise<Sent<ReviewView>> =>
  call(path, {
    ...body,
    operationId,
    answeredAt: new Date(at).toISOString(),
    sentAt: new Date().toISOString(),
    isLate,
  })

/** `scope` is the query of a StudyScope. */
export const fetchSession = (scope: string): Promise<Sent<SessionView>> => call(`/api/reviews/next${scope}`)

export const fetchBack = (cardId: string): Promise<Sent<BackView>> => call(`/api/reviews/backs/${cardId}`)

export const sendUndo = (reviewId: string): Promise<Sent<UndoneView>> =>
  call('/api/reviews/undo', { reviewId })
