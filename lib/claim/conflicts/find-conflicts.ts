import type { ArticleClaims } from '../read-claims'
import { compareStatements } from './compare-statements'
import { findStatements } from './find-statements'
import type { Conflict } from './statement'

/** Where two articles may disagree about a date, a number or what came first; each with both passages. */
export const findConflicts = (a: ArticleClaims, b: ArticleClaims): Conflict[] =>
  compareStatements(findStatements(a), findStatements(b))
