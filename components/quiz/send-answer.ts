import type { HeldResponse, ResponseChange } from '@/lib/quiz/attempt-view'
import type { QuestionOutcome } from '@/lib/quiz/learner-question'
import { FinalError } from './answer-outbox'

const ANSWER_WITHIN_MS = 12_000
/** The server has understood, and will say the same again. Everything else may pass: no network, busy, too many at once. */
const FINAL_STATUSES = [401, 403, 404, 409, 422]

async function post<T>(path: string, change: ResponseChange): Promise<T> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(change),
    keepalive: true, // goes out even while the page is being closed
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  })
  const body: unknown = await response.json()
  if (response.ok) return body as T
  const { code = 'unknown', message = '' } =
    (body as { error?: { code?: string; message?: string } }).error ?? {}
  if (FINAL_STATUSES.includes(response.status)) throw new FinalError(code, message)
  throw new Error(message)
}

/** Keeps a change to an answer; what the server then holds. Throws a FinalError where sending again will not help. */
export const sendChange = (attemptId: string, change: ResponseChange): Promise<HeldResponse> =>
  post(`/api/attempts/${attemptId}/responses`, change)

/** Hands in one answer of a practice for good; its outcome. */
export const sendAnswer = (attemptId: string, change: ResponseChange): Promise<QuestionOutcome> =>
  post(`/api/attempts/${attemptId}/answers`, change)
