import 'server-only'
import pino from 'pino'
import { z } from 'zod'
import { AppError, describeError } from '@/lib/core/app-error'
import { messages, type ErrorCode } from '@/lib/core/messages'
import { isDatabaseUnavailable } from '@/lib/db/client'

export const log = pino({ name: 'versed', redact: ['password', '*.password'] })

/** A failure as a browser may see it: words for the person, and nothing of the inside. */
export interface Failure {
  code: ErrorCode | 'unknown'
  message: string
  status: number
}

/** Words for whatever was thrown. What nobody foresaw is logged under an id, and only the id is shown. */
export function describeFailure(thrown: unknown): Failure {
  if (thrown instanceof AppError) {
    return { code: thrown.code, message: thrown.message, status: messages[thrown.code].status }
  }
  if (thrown instanceof z.ZodError) {
    const reason = thrown.issues[0]?.message ?? 'it does not have the expected form.'
    return { code: 'not-valid', message: describeError('not-valid', { reason }), status: 422 }
  }
  if (isDatabaseUnavailable(thrown)) {
    log.warn({ err: thrown }, 'database unavailable')
    return { code: 'busy', message: describeError('busy'), status: 503 }
  }
  const id = crypto.randomUUID().slice(0, 8)
  log.error({ err: thrown, id }, 'unforeseen failure')
  return {
    code: 'unknown',
    message: `Something went wrong on our side. What you had saved is kept. If it happens again, please tell us this number: ${id}.`,
    status: 500,
  }
}
