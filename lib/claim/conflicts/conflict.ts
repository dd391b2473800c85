import type { Conflict, ConflictKind } from './statement'

/** A conflict with its words. They claim nothing: both articles may be right about different things. */
export const conflictOf = (kind: ConflictKind, a: Conflict['a'], b: Conflict['b']): Conflict => ({
  kind,
  a,
  b,
  message: `These articles may disagree: one says “${a.said}”, the other “${b.said}”.`,
})
