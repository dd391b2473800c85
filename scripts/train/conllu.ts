import { readFileSync } from 'node:fs'

/** A sentence of a treebank. heads[i] is the place of word i's head, or words.length for the root. */
export interface TreebankSentence {
  words: string[]
  lemmas: string[]
  /** 'UPOS|XPOS' */
  tags: string[]
  heads: number[]
  labels: string[]
  /** GUM's notes of where mentions of things begin and end, a word each; '' where there are none. */
  entityMarks: string[]
  /** Number of the document in the file, from 1. */
  document: number
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
  let document = 0
  let current: TreebankSentence = emptySentence(document)
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('# newdoc')) current.document = ++document
    if (line === '') {
      if (current.words.length > 0) {
        current.heads = current.heads.map((head) => (head === 0 ? current.words.length : head - 1))
        sentences.push(current)
      }
      current = emptySentence(document)
      continue
    }
    const [id, word, lemma, upos, xpos, , head, label, , misc = ''] = line.split('\t')
    if (!/^\d+$/.test(id ?? '') || label === undefined) continue
    current.words.push(word!)
    current.lemmas.push(lemma!)
    current.tags.push(`${upos}|${xpos}`)
    current.heads.push(Number(head))
    current.labels.push(plainLabel(label))
    current.entityMarks.push(/(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '')
  }
  return sentences
}

const emptySentence = (document: number): TreebankSentence => ({
  words: [],
  lemmas: [],
  tags: [],
  heads: [],
  labels: [],
  entityMarks: [],
  document,
})
