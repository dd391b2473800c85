// What a browser needs of a sync by itself: it stands apart from the schemas, which only the server runs.

/** As many operations fit in one request; more go in several. */
export const SYNC_MAX = 500

/** The text whose hash both sides compare after a sync: the operations that left a line in the log, in one order. */
export const digestText = (operationIds: Iterable<string>): string =>
  [...new Set(operationIds)].sort().join(' ')
