import type { CheckedAnswer, ResponseChange, SavedAnswer, TimeLeft } from '@/lib/quiz/attempt-view'
import type { ResponseValue } from '@/lib/quiz/response'
import { FinalError } from './answer-outbox'

const ANSWER_WITHIN_MS = 12_000
/** The server has understood, and will say the same again. Everything else may pass: no network, busy, too many at once. */
const FINAL_STATUSES = [401, 403, 404, 409, 422]

async function ask<T>(path: string, request: RequestInit): Promise<T> {
  const response = await fetch(path, { ...request, signal: AbortSignal.timeout(ANSWER_WITHIN_MS) })
  const body: unknown = await response.json()
  if (response.ok) return body as T
  const { code = 'unknown', message = '' } =
    (body as { error?: { code?: string; message?: string } }).error ?? {}
  if (FINAL_STATUSES.includes(response.status)) throw new FinalError(code, message)
  throw new Error(message)
}

const post = <T>(path: string, body: unknown): Promise<T> =>
  ask(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    keepalive: true, // goes out even while the page is being closed
  })

/** Keeps a change to an answer; what the server then holds. Throws a FinalError where sending again will not help. */
export const sendChange = (attemptId: string, change: ResponseChange): Promise<SavedAnswer> =>
  post(`/api/attempts/${attemptId}/responses`, change)

/** Hands in one answer for good; its outcome, and what to go on with. */
export const sendAnswer = (attemptId: string, change: ResponseChange): Promise<CheckedAnswer> =>
  post(`/api/attempts/${attemptId}/answers`, change)

/** Has another try at a missed question judged. */
export const sendRetry = (
  attemptId: string,
  retry: { position: number; value: ResponseValue | null },
): Promise<CheckedAnswer> => post(`/api/attempts/${attemptId}/retries`, retry)

/** How long the attempt goes on, by the server's clock. */
export const askTime = (attemptId: string): Promise<TimeLeft> => ask(`/api/attempts/${attemptId}/time`, {})
