/** A source of chance: each call gives a number in [0, 1). Rooms take one as an argument and never make their own. */
export type Random = () => number

/**
 * A repeatable Random from any text: the same seed gives the same sequence on every machine.
 * FNV-1a turns the seed into 32 bits of state; mulberry32 (Tommy Ettinger, public domain) walks on from there.
 * Not for secrets.
 */
export function seededRandom(seed: string): Random {
  let state = 0x811c9dc5
  for (let i = 0; i < seed.length; i++) {
    state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193)
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A new array with the same elements in a random order (Fisher-Yates: every order equally likely). */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const result = [...items]
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const held = result[i] as T
    result[i] = result[j] as T
    result[j] = held
  }
  return result
}
