import type { Family } from './question'

const DEEP: ReadonlySet<Family> = new Set(['position', 'reason', 'contrast', 'list', 'sequence', 'matching'])

/** True for a question of a family that asks how facts hang together, and not for one of them. */
export const isDeep = ({ family }: { family: Family }): boolean => DEEP.has(family)
