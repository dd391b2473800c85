import { readFileSync } from 'node:fs'

/** A sentence of a treebank. heads[i] is the place of word i's head, or words.length for the root. */
export interface TreebankSentence {
  words: string[]
  lemmas: string[]
  /** 'UPOS|XPOS' */
  tags: string[]
  heads: number[]
  labels: string[]
}

const KEPT_SUBTYPES = new Set([
  'nsubj:pass',
  'nsubj:outer',
  'csubj:pass',
  'aux:pass',
  'nmod:poss',
  'nmod:unmarked',
  'obl:unmarked',
  'obl:agent',
  'acl:relcl',
  'compound:prt',
])

/** The relation without the subtypes that the questions have no use for. */
export const plainLabel = (label: string): string =>
  KEPT_SUBTYPES.has(label) ? label : (label.split(':')[0] ?? label)

/** The sentences of a CoNLL-U file; multi-word ranges and empty nodes are passed over. */
export function readConllu(file: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = []
  let current: TreebankSentence = emptySentence()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') {
      if (current.words.length > 0) {
        current.heads = current.heads.map((head) => (head === 0 ? current.words.length : head - 1))
        sentences.push(current)
      }
      current = emptySentence()
      continue
    }
    const [id, word, lemma, upos, xpos, , head, label] = line.split('\t')
    if (!/^\d+$/.test(id ?? '') || label === undefined) continue
    current.words.push(word!)
    current.lemmas.push(lemma!)
    current.tags.push(`${upos}|${xpos}`)
    current.heads.push(Number(head))
    current.labels.push(plainLabel(label))
  }
  return sentences
}

const emptySentence = (): TreebankSentence => ({ words: [], lemmas: [], tags: [], heads: [], labels: [] })
