import type { SortedLines } from './sorted-lines'
import { withoutMarks } from './word-vectors'

interface Term {
  text: string
  /** Numbers of its senses, the commonest first. */
  senses: number[]
}

/** The tables of a lexicon's file: numbers of synsets, NONE where there is none. */
export interface SenseTables {
  /** Three a term. */
  senses: Uint16Array
  /** Two a synset: what it is a kind or an instance of. */
  parents: Uint16Array
  /** Two a synset: what it is a part of. */
  wholes: Uint16Array
  /** One a synset: the place of the term that names it best. */
  names: Uint16Array
  /** One a synset: 1 for one person, place or work, 0 for a kind. */
  instances: Uint8Array
}

export const NONE = 0xffff
export const SENSES_PER_TERM = 3
export const LINKS_PER_SYNSET = 2
/** Deep enough for any noun of WordNet; ends a walk up through a faulty table. */
const MOST_STEPS = 24
const MOST_KNOWN = 10_000

/** Nouns and famous names with what they are kinds of, instances of and parts of. */
export class NounSenses {
  private downward: Downward | null = null
  /** Terms asked for before. */
  private readonly known = new Map<string, Term | null>()
  /** What `chain` and `above` gave before, by synset. */
  private readonly chains = new Map<number, readonly number[]>()
  private readonly wider = new Map<number, ReadonlySet<number>>()

  constructor(
    private readonly terms: SortedLines,
    private readonly tables: SenseTables,
  ) {}

  /** True if the noun or name is known as it stands. */
  has(text: string): boolean {
    return this.find(text) !== null
  }

  /** How near two nouns are in kind, 0 to 1 (Wu and Palmer 1994), by their nearest senses; null if one is not known. */
  kinship(a: string, b: string): number | null {
    const [first, second] = [this.find(a), this.find(b)]
    if (!first || !second) return null
    let best = 0
    for (const x of first.senses) {
      const above = this.chain(x)
      for (const y of second.senses) {
        const other = this.chain(y)
        const shared = above.findIndex((synset) => other.includes(synset))
        if (shared < 0) continue
        const depth = above.length - shared
        best = Math.max(best, (2 * depth) / (above.length + other.length))
      }
    }
    return best
  }

  /** True if a sense of one is a sense of the other, or a kind, an instance or a part of it, or the other way round. */
  isWithin(a: string, b: string): boolean {
    const [first, second] = [this.find(a), this.find(b)]
    if (!first || !second) return false
    const holds = (inner: Term, outer: Term): boolean =>
      inner.senses.some((sense) => outer.senses.some((other) => this.above(sense).has(other)))
    return holds(first, second) || holds(second, first)
  }

  /** True if a sense of the noun is the other noun's commonest sense, or a kind or an instance of it. */
  isKindOf(text: string, kind: string): boolean {
    const [term, other] = [this.find(text), this.find(kind)]
    return (
      term !== null &&
      other !== null &&
      term.senses.some((sense) => this.chain(sense).includes(other.senses[0]!))
    )
  }

  /** The first of these headings under which the noun's commonest sense stands that stands under any; null if none does. */
  headingOf(text: string, headings: readonly string[]): string | null {
    const tops = headings.map((heading) => this.find(heading)?.senses[0])
    for (const sense of this.find(text)?.senses ?? []) {
      const chain = this.chain(sense)
      const found = tops.findIndex((top) => top !== undefined && chain.includes(top))
      if (found >= 0) return headings[found]!
    }
    return null
  }

  /** True if the commonest sense is one person, place or work and no kind. */
  isInstance(text: string): boolean {
    const term = this.find(text)
    return term !== null && this.tables.instances[term.senses[0]!] === 1
  }

  /**
   * What stands beside a noun or name under the same heading ('zinc' beside 'copper'; 'Marseille' beside 'Lyon'), by its commonest
   * sense. Each is a word of its own: no other name for the key, no kind of it.
   */
  sistersOf(text: string): string[] {
    const term = this.find(text)
    if (!term) return []
    const own = term.senses[0]!
    const { starts, children } = (this.downward ??= downwardOf(this.tables))
    const sisters = this.parentsOf(own).flatMap((parent) => [
      ...children.subarray(starts[parent]!, starts[parent + 1]!),
    ])
    return [...new Set(sisters)]
      .filter((synset) => synset !== own && this.tables.instances[synset] === this.tables.instances[own])
      .map((synset) => this.tables.names[synset]!)
      .filter((place) => place !== NONE)
      .map((place) => this.terms.line(place))
      .filter((sister) => !this.isWithin(sister, text))
  }

  private find(text: string): Term | null {
    const known = this.known.get(text)
    if (known !== undefined) return known
    if (this.known.size >= MOST_KNOWN) this.known.clear()
    const term = this.look(text)
    this.known.set(text, term)
    return term
  }

  private look(text: string): Term | null {
    const plain = withoutMarks(text).replace(/^(?:the|an?) /, '')
    const place = this.terms.find(plain) ?? this.terms.find(singularOf(plain))
    return place === null
      ? null
      : { text: this.terms.line(place), senses: linksOf(this.tables.senses, place, SENSES_PER_TERM) }
  }

  private parentsOf(synset: number): number[] {
    return linksOf(this.tables.parents, synset, LINKS_PER_SYNSET)
  }

  /** The synset and those above it by first parents, up to the root. */
  private chain(synset: number): readonly number[] {
    const known = this.chains.get(synset)
    if (known) return known
    const result: number[] = []
    if (this.chains.size >= MOST_KNOWN) this.chains.clear()
    this.chains.set(synset, result)
    for (let at: number | undefined = synset; at !== undefined && result.length < MOST_STEPS;) {
      result.push(at)
      at = this.parentsOf(at)[0]
    }
    return result
  }

  /** The synset and all that it is a kind, an instance or a part of. */
  private above(synset: number): ReadonlySet<number> {
    const known = this.wider.get(synset)
    if (known) return known
    const result = new Set([synset])
    if (this.wider.size >= MOST_KNOWN) this.wider.clear()
    this.wider.set(synset, result)
    for (const at of result) {
      if (result.size > MOST_STEPS * 4) break
      for (const next of [...this.parentsOf(at), ...linksOf(this.tables.wholes, at, LINKS_PER_SYNSET)])
        result.add(next)
    }
    return result
  }
}

/** The kinds and instances of each synset: those of synset n are children[starts[n]] to children[starts[n + 1] - 1]. */
interface Downward {
  starts: Uint32Array
  children: Uint16Array
}

function downwardOf({ parents, instances }: SenseTables): Downward {
  const starts = new Uint32Array(instances.length + 1)
  for (const parent of parents) if (parent !== NONE) starts[parent + 1]!++
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!
  const next = starts.slice()
  const children = new Uint16Array(starts.at(-1)!)
  parents.forEach((parent, i) => {
    if (parent !== NONE) children[next[parent]!++] = Math.floor(i / LINKS_PER_SYNSET)
  })
  return { starts, children }
}

function linksOf(table: Uint16Array, place: number, width: number): number[] {
  const result: number[] = []
  for (let i = place * width; i < (place + 1) * width; i++) if (table[i] !== NONE) result.push(table[i]!)
  return result
}

/** The last word's singular by rule: 'sea cucumbers' → 'sea cucumber'. */
export const singularOf = (text: string): string =>
  text
    .replace(/(?<=[^aeiou])ies$/, 'y')
    .replace(/(?<=(?:s|x|z|ch|sh))es$/, '')
    .replace(/(?<=[^s'us])s$/, '')
