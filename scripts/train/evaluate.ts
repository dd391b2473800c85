/**
 * Prints the accuracy of a model on a treebank: tags, arcs (UAS), named arcs (LAS), the same of trusted arcs, and, with a treebank
 * that has them, kinds of things.
 *   tsx scripts/train/evaluate.ts MODEL.bin.gz TEST.conllu [GUM.conllu]
 * Words are the treebank's own; tags are predicted; punctuation is not counted among the arcs. Of GUM only the documents that
 * train.py keeps out are used (every tenth).
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { isTrusted } from '../../lib/article/language/annotate'
import { decodeLanguageModel } from '../../lib/article/language/language-model'
import { lemmaOf } from '../../lib/article/language/lemma'
import { readWords } from '../../lib/article/language/network/read-words'
import { straighten } from '../../lib/article/language/word-form'
import { readConllu, type TreebankSentence } from './conllu'
import { headKinds, HELD_OUT } from './entity-kinds'

const [modelFile, testFile, gumFile] = process.argv.slice(2)
if (!modelFile || !testFile) {
  console.error('usage: tsx scripts/train/evaluate.ts MODEL.bin.gz TEST.conllu [GUM.conllu]')
  process.exit(2)
}
const model = decodeLanguageModel(gunzipSync(readFileSync(modelFile)))
const count = new Map<string, { right: number; all: number }>()
const add = (name: string, isRight: boolean): void => {
  const entry = count.get(name) ?? { right: 0, all: 0 }
  count.set(name, { right: entry.right + (isRight ? 1 : 0), all: entry.all + 1 })
}

function measureTree(sentence: TreebankSentence): void {
  const words = sentence.words.map(straighten)
  const reading = readWords(words, model)
  sentence.words.forEach((word, i) => {
    const tag = model.tags[reading.tags[i]!]!
    const [upos, xpos] = tag.split('|') as [string, string]
    const [goldUpos] = sentence.tags[i]!.split('|')
    add('UPOS', upos === goldUpos)
    add('UPOS and XPOS', tag === sentence.tags[i])
    if (/^(?:VERB|NOUN)$/.test(goldUpos ?? '')) {
      const lemma = lemmaOf(word, upos, xpos, model.lemmas)
      add('lemma of nouns and verbs', lemma.toLowerCase() === sentence.lemmas[i]!.toLowerCase())
    }
    if (goldUpos === 'PUNCT') return
    const label = model.labels[reading.labels[i]!]!
    const isRight = reading.heads[i] === sentence.heads[i] && label === sentence.labels[i]
    const trusted = isTrusted(reading.certainty[i]!)
    add('UAS', reading.heads[i] === sentence.heads[i])
    add('LAS', isRight)
    add('share of arcs trusted', trusted)
    if (/^(?:nsubj|obj)/.test(label)) add('subjects and objects', isRight)
    if (!trusted) return
    add('LAS of trusted arcs', isRight)
    if (/^(?:nsubj|obj)/.test(label)) add('trusted subjects and objects', isRight)
  })
}

/** Precision and recall of the kind of each mention at its head. */
function measureKinds(sentence: TreebankSentence): void {
  const gold = headKinds(sentence)
  const reading = readWords(sentence.words.map(straighten), model)
  gold.forEach((kind, i) => {
    const guess = model.entities[reading.entities[i]!]!
    const isName = sentence.tags[i]!.startsWith('PROPN')
    if (guess !== 'none') add('kinds, precision', guess === kind)
    if (kind !== 'none') add('kinds, recall', guess === kind)
    if (kind !== 'none' && isName) add('kinds of names', guess === kind)
    if (kind !== 'none' && guess !== 'none') add('kinds where both see a mention', guess === kind)
    if (kind !== 'none') add(`  ${kind}, recall`, guess === kind)
    if (guess !== 'none') add(`  ${guess}, precision`, guess === kind)
  })
}

const began = performance.now()
readConllu(testFile).forEach(measureTree)
const spent = performance.now() - began
if (gumFile) {
  readConllu(gumFile)
    .filter((sentence) => sentence.document % HELD_OUT === 0)
    .forEach(measureKinds)
}
for (const [name, { right, all }] of count)
  console.log(`${name}: ${((100 * right) / all).toFixed(2)}% of ${all}`)
console.log(`${Math.round(spent)} ms for the trees`)
