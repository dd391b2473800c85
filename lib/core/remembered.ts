/** More results than this are not held. */
const MOST_HELD = 10_000

/**
 * The same pure function of a thing that does not change, which remembers what it gave as long as the thing itself is held. Results are
 * shared, so they must be readonly.
 */
export function rememberedOf<K extends object, T>(compute: (thing: K) => T): (thing: K) => T {
  const held = new WeakMap<K, { result: T }>()
  return (thing) => {
    let known = held.get(thing)
    if (!known) held.set(thing, (known = { result: compute(thing) }))
    return known.result
  }
}

/**
 * The same pure function of a text, which remembers what it gave: for what is asked again and again of the same few texts. Results are
 * shared, so they must be readonly. Once 10,000 are held, all are forgotten.
 */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const held = new Map<string, T>()
  return (text) => {
    const known = held.get(text)
    if (known !== undefined) return known
    const result = compute(text)
    if (held.size >= MOST_HELD) held.clear()
    held.set(text, result)
    return result
  }
}
