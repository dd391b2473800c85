/**
 * Prints the accuracy of a model on a treebank: tags, arcs (UAS), named arcs (LAS), and the same where both parsers agree.
 *   tsx scripts/train/evaluate.ts MODEL.bin.gz TEST.conllu
 * Words are the treebank's own; tags are predicted; punctuation is not counted among the arcs.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { decodeLanguageModel } from '../../lib/article/language/language-model'
import { lemmaOf } from '../../lib/article/language/lemma'
import { parseWords } from '../../lib/article/language/parser'
import { tagWords } from '../../lib/article/language/tagger'
import { straighten } from '../../lib/article/language/word-form'
import { readConllu } from './conllu'

const [modelFile, testFile] = process.argv.slice(2)
if (!modelFile || !testFile) {
  console.error('usage: tsx scripts/train/evaluate.ts MODEL.bin.gz TEST.conllu')
  process.exit(2)
}
const model = decodeLanguageModel(gunzipSync(readFileSync(modelFile)))
const count: Record<string, number> = {}
const add = (name: string, isRight: boolean): void => {
  count[name] = (count[name] ?? 0) + (isRight ? 1 : 0)
  count[`${name} of`] = (count[`${name} of`] ?? 0) + 1
}
const began = Date.now()
for (const sentence of readConllu(testFile)) {
  const words = sentence.words.map(straighten)
  const tags = tagWords(words, model.tagger).map((tag) => model.tags[tag]!)
  const forward = parseWords(words, tags, model.forward)
  const backward = parseWords(words, tags, model.backward)
  sentence.words.forEach((word, i) => {
    const [upos, xpos] = tags[i]!.split('|') as [string, string]
    const [goldUpos] = sentence.tags[i]!.split('|')
    add('UPOS', upos === goldUpos)
    add('UPOS and XPOS', tags[i] === sentence.tags[i])
    if (/^(?:VERB|NOUN)$/.test(goldUpos ?? '')) {
      add(
        'lemma',
        lemmaOf(word, upos, xpos, model.lemmas).toLowerCase() === sentence.lemmas[i]!.toLowerCase(),
      )
    }
    if (goldUpos === 'PUNCT') return
    const gold = sentence.labels[i]!
    for (const [name, tree] of [
      ['forward', forward],
      ['backward', backward],
    ] as const) {
      add(`UAS ${name}`, tree.heads[i] === sentence.heads[i])
      add(`LAS ${name}`, tree.heads[i] === sentence.heads[i] && model.labels[tree.labels[i]!] === gold)
    }
    const isAgreed = forward.heads[i] === backward.heads[i] && forward.labels[i] === backward.labels[i]
    add('share of arcs agreed', isAgreed)
    if (!isAgreed) return
    const isRight = forward.heads[i] === sentence.heads[i] && model.labels[forward.labels[i]!] === gold
    add('LAS where agreed', isRight)
    if (/^(?:nsubj|obj)/.test(model.labels[forward.labels[i]!]!))
      add('subjects and objects where agreed', isRight)
  })
}
for (const name of Object.keys(count).filter((name) => !name.endsWith(' of'))) {
  console.log(
    `${name}: ${((100 * count[name]!) / count[`${name} of`]!).toFixed(2)}% of ${count[`${name} of`]}`,
  )
}
console.log(`${Date.now() - began} ms`)
