/** Numbers that a list of so many things is counted by in a question; '' for those that are not. */
export const COUNTS = ['', '', 'two', 'three', 'four', 'five', 'six']

/** 'A, B and C'. */
export const joinedByAnd = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`

/** What says that others may belong to a list as well. */
export const MAY_GO_ON =
  /\b(?:etc|and so on|and so forth|and (?:many )?(?:others?|more)|among others?|for example|for instance|such as|including|like|e\.g)\b/i
