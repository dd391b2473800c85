import { messages, type ErrorCode } from './messages'

/**
 * An expected failure that a person will read: thrown by use cases, turned into words at the edge.
 * `details` fill the message's places ({limit}) and must hold nothing secret.
 */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly details: Record<string, string | number>

  constructor(code: ErrorCode, details: Record<string, string | number> = {}) {
    super(describeError(code, details))
    this.name = 'AppError'
    this.code = code
    this.details = details
  }
}

/** The sentence for a code, with its places filled in: 'At most {limit} …' with { limit: 5 } gives 'At most 5 …'. */
export function describeError(code: ErrorCode, details: Record<string, string | number> = {}): string {
  return messages[code].text.replace(/\{(\w+)\}/g, (place, name: string) => String(details[name] ?? place))
}
