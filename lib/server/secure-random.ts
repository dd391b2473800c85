import 'server-only'
import { randomInt } from 'node:crypto'
import type { Random } from '@/lib/core/random'

const STEPS = 2 ** 47

/** Chance that nobody can foretell, for what a learner must not be able to work out: the order and ids of options. */
export const secureRandom: Random = () => randomInt(STEPS) / STEPS
