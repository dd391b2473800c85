import type { LanguageModel } from './language-model'
import { parseWords, type ParseTree } from './parser'

/** Two readings of a sentence by the two parsers, over the tags they were made from. */
export interface Reading {
  tags: string[]
  forward: ParseTree
  backward: ParseTree
}

const FINITE = /\|(?:MD|VBD|VBZ|VBP)$/
const NOMINAL = /^(?:NOUN|PROPN|PRON)\|/

/** How many things about a tree no English statement does: a root that is no verb, no subject, two subjects of one verb. */
export function treeFaults(tree: ParseTree, tags: readonly string[], model: LanguageModel): number {
  const { heads } = tree
  const label = (place: number): string => model.labels[tree.labels[place]!] ?? ''
  const root = heads.indexOf(heads.length)
  if (root < 0) return 9
  const below = heads.flatMap((head, place) => (head === root ? [label(place)] : []))
  const isVerbal = /^(?:VERB|AUX)\|/.test(tags[root]!) || below.includes('cop')
  let faults = 0
  if (!isVerbal) faults += 2
  else if (!below.some((name) => /^(?:nsubj|csubj|expl)/.test(name))) faults += 1
  const subjects = new Map<number, number>()
  heads.forEach((head, place) => {
    if (/^nsubj(?::pass)?$/.test(label(place))) subjects.set(head, (subjects.get(head) ?? 0) + 1)
  })
  for (const count of subjects.values()) if (count > 1) faults += 2
  return faults
}

/**
 * The reading of tagged words whose trees have the fewest faults. If the first one has no finite clause, participles that could be
 * past tenses ('governments expressed concern') are tried as such, nearest the start first.
 */
export function readWords(words: readonly string[], tags: readonly string[], model: LanguageModel): Reading {
  let best = read(words, [...tags], model)
  let fewest = leastFaults(best, model)
  if (fewest === 0) return best
  for (const place of participles(words, tags).slice(0, 3)) {
    const retagged = [...tags]
    retagged[place] = 'VERB|VBD'
    const other = read(words, retagged, model)
    const faults = leastFaults(other, model)
    if (faults < fewest) {
      best = other
      fewest = faults
    }
    if (fewest === 0) break
  }
  return best
}

/** The tree to use: the forward one, unless the backward one has fewer faults. */
export const chosenTree = (reading: Reading, model: LanguageModel): ParseTree =>
  treeFaults(reading.backward, reading.tags, model) < treeFaults(reading.forward, reading.tags, model)
    ? reading.backward
    : reading.forward

const read = (words: readonly string[], tags: string[], model: LanguageModel): Reading => ({
  tags,
  forward: parseWords(words, tags, model.forward),
  backward: parseWords(words, tags, model.backward),
})

const leastFaults = (reading: Reading, model: LanguageModel): number =>
  Math.min(
    treeFaults(reading.forward, reading.tags, model),
    treeFaults(reading.backward, reading.tags, model),
  )

/** Places of participles in -ed or the like that stand after a noun with no auxiliary near, and before a finite verb if there is one. */
function participles(words: readonly string[], tags: readonly string[]): number[] {
  return tags.flatMap((tag, place) => {
    if (tag !== 'VERB|VBN' && tag !== 'ADJ|JJ') return []
    if (tag === 'ADJ|JJ' && !/ed$/.test(words[place]!)) return []
    let before = place - 1
    while (before >= 0 && /^(?:ADV|PUNCT)\|/.test(tags[before]!)) before--
    return before >= 0 && NOMINAL.test(tags[before]!) && !FINITE.test(tags[before]!) ? [place] : []
  })
}
