const UNSENT = 'unsent:'

/** The name of a review that has no line on the server yet, from the operation that gave it. */
export const unsentId = (operationId: string): string => UNSENT + operationId

/** The operation behind such a name; null for the name of a review that the server has. */
export const operationOf = (reviewId: string | null): string | null =>
  reviewId?.startsWith(UNSENT) ? reviewId.slice(UNSENT.length) : null
