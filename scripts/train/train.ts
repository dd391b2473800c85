/**
 * Trains the tagger and the two parsers and writes the model file.
 *   tsx scripts/train/train.ts OUT.bin.gz TRAIN.conllu [MORE.conllu …]
 * About 15 minutes and 1.5 GB on one core for 350,000 words. The same input gives the same file.
 */
import { seededRandom } from '../../lib/core/random'
import { readConllu } from './conllu'
import { irregularLemmas, writeModel, type TrainedSection } from './model-file'
import { trainParser } from './train-parser'
import { listTags, tagUnseen, trainTagger } from './train-tagger'

const [out, ...files] = process.argv.slice(2)
if (!out || files.length === 0) {
  console.error('usage: tsx scripts/train/train.ts OUT.bin.gz TRAIN.conllu [MORE.conllu …]')
  process.exit(2)
}
const TAGGER_EPOCHS = 8
const PARSER_EPOCHS = 11

const began = Date.now()
const say = (text: string): void => console.log(`${Math.round((Date.now() - began) / 1000)} s  ${text}`)

const sentences = files.flatMap(readConllu)
const random = seededRandom('versed-language-1')
const tags = listTags(sentences)
const labels = [...new Set(sentences.flatMap((sentence) => sentence.labels))].sort()
say(`${sentences.length} sentences, ${tags.length} tags, ${labels.length} relations`)

const tagger = trainTagger(sentences, tags, TAGGER_EPOCHS, random)
say('tagger')
const predicted = tagUnseen(sentences, tags, random)
say('tags by taggers that had not seen the sentences')

const sections: TrainedSection[] = [{ name: 'tagger', perceptron: tagger, prune: 1.5 }]
for (const [direction, isReversed] of [
  ['forward', false],
  ['backward', true],
] as const) {
  const parser = trainParser(sentences, predicted, labels, isReversed, PARSER_EPOCHS, random, (epoch) =>
    say(`${direction} parser, pass ${epoch + 1}`),
  )
  sections.push({ name: `${direction}-moves`, perceptron: parser.moves, prune: 1.8 })
  sections.push({ name: `${direction}-labels`, perceptron: parser.labels, prune: 2.2 })
}
const size = writeModel(out, { tags, labels, lemmas: irregularLemmas(sentences) }, sections)
say(`${out}: ${(size / 1e6).toFixed(1)} MB`)
