import { z } from 'zod'

/**
 * A half-open range of characters in a canonical text.
 * Offsets are UTF-16 code units, as `String.prototype.slice` counts them: 0 ≤ start ≤ end ≤ text.length.
 */
export const spanSchema = z
  .object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() })
  .refine((span) => span.start <= span.end, { message: 'A span ends where it starts or later.' })

export interface Span {
  start: number
  end: number
}

/** The characters a span covers. */
export const textAt = (text: string, span: Span): string => text.slice(span.start, span.end)

/** True if the two ranges share at least one character. */
export const spansOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** True if `outer` covers every character of `inner`. */
export const spanContains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end
