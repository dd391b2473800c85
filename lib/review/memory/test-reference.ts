import { createRequire } from 'node:module'

/** What of fsrs-rs our tests are held against, as its native build gives it (@open-spaced-repetition/binding). */
export interface Reference {
  FSRSBinding: new (weights: number[]) => {
    nextStates(memory: object | null, retention: number, elapsedDays: number): Record<Grade, NextState>
  }
  BindingMemoryState: new (stability: number, difficulty: number) => object
  FSRSBindingReview: new (rating: number, elapsedDays: number) => object
  FSRSBindingItem: new (reviews: object[]) => object
  computeParameters(items: object[], options: object): Promise<number[]>
}
type Grade = 'again' | 'hard' | 'good' | 'easy'
interface NextState {
  memory: { stability: number; difficulty: number }
  interval: number
}

/** fsrs-rs, or null where it has no build for this machine: it is published for Linux on x64 only. */
export function loadReference(): Reference | null {
  try {
    return createRequire(import.meta.url)('@open-spaced-repetition/binding-linux-x64-gnu') as Reference
  } catch {
    return null
  }
}

export const WITHOUT_REFERENCE = 'fsrs-rs has no build for this machine, to be compared with'
