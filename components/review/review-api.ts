import type { OfflinePack } from '@/lib/review/offline/pack'
import type { BackView, CardView, ReviewView, SessionView, UndoneView } from '@/lib/review/review-view'
import type { SentOperation, SyncView } from '@/lib/review/sync-request'

/** What became of a request: an answer, a refusal that trying again would not change, or nothing yet. */
export type Sent<T> =
  | { kind: 'done'; value: T }
  | { kind: 'refused'; code: string; message: string; fresh: CardView | null }
  | { kind: 'unreachable' }

/** Longer than the server ever takes; after this it counts as unreachable. */
const PATIENCE_MS = 12_000
/** A browser refuses to let larger bodies outlive their page. */
const KEEPALIVE_MAX = 60_000

interface Refusal {
  error?: { code?: string; message?: string }
  fresh?: CardView | null
}

async function call<T>(path: string, value?: unknown): Promise<Sent<T>> {
  try {
    const body = value === undefined ? null : JSON.stringify(value)
    const answer = await fetch(path, {
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(body === null
        ? {}
        : // keepalive: an answer on its way outlives the page that sent it.
          {
            method: 'POST',
            keepalive: body.length < KEEPALIVE_MAX,
            headers: { 'Content-Type': 'application/json' },
            body,
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

// Every write names its person: in another tab somebody else may have signed in since, and must not send it as theirs.

/** Sends one answer and gets what became of it. `isLate` tells the server that it was kept for a while. */
export const sendReview = (
  person: string,
  { kind: _, ...review }: Extract<SentOperation, { kind: 'review' }>,
  isLate: boolean,
): Promise<Sent<ReviewView>> =>
  call('/api/reviews', { ...review, person, sentAt: new Date().toISOString(), isLate })

/** Sends another rating of a review that the server has. */
export const sendRating = (
  person: string,
  operationId: string,
  reviewId: string,
  rating: number,
): Promise<Sent<ReviewView>> => call('/api/reviews/rating', { person, operationId, reviewId, rating })

/** Sends what was done offline, many operations at a time. */
export const sendBatch = (person: string, operations: SentOperation[]): Promise<Sent<SyncView>> =>
  call('/api/reviews/sync', { person, operations, sentAt: new Date().toISOString() })

/** `scope` is the query of a StudyScope. */
export const fetchSession = (scope: string): Promise<Sent<SessionView>> => call(`/api/reviews/next${scope}`)

export const fetchPack = (): Promise<Sent<OfflinePack>> => call('/api/reviews/pack')

export const fetchBack = (cardId: string): Promise<Sent<BackView>> => call(`/api/reviews/backs/${cardId}`)

/** A further hint for a card as it is shown. */
export const fetchHint = (card: CardView, number: number): Promise<Sent<{ hint: string | null }>> => {
  const query = new URLSearchParams({
    cardVersion: String(card.shownVersion ?? card.cardVersion),
    questionNumber: String(card.questionNumber),
    format: card.question.kind,
    number: String(number),
  })
  return call(`/api/reviews/hints/${card.cardId}?${query}`)
}

export const sendAside = (
  person: string,
  cardId: string,
  what: 'bury' | 'suspend' | 'release',
): Promise<Sent<null>> => call('/api/reviews/aside', { person, cardId, what })

export const sendUndo = (person: string, reviewId: string): Promise<Sent<UndoneView>> =>
  call('/api/reviews/undo', { person, reviewId })
