/**
 * A half-open range of characters in a canonical text.
 * Offsets are UTF-16 code units, as `String.prototype.slice` counts them: 0 ≤ start ≤ end ≤ text.length.
 */
export interface Span {
  start: number
  end: number
}

/** True if the two ranges share at least one character. */
export const spansOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
