import { FeatureRow } from '../../lib/article/language/hash'
import { bestIndex } from '../../lib/article/language/linear-model'
import { tagWords, taggerFeatures, taggerInput } from '../../lib/article/language/tagger'
import { shuffled, type Random } from '../../lib/core/random'
import { AveragedPerceptron } from './averaged-perceptron'
import type { TreebankSentence } from './conllu'

export const TAGGER_ROW_BITS = 19
const LEAST_SEEN = 15

/** The tags seen often enough to learn, in alphabetical order. */
export function listTags(sentences: readonly TreebankSentence[]): string[] {
  const counts = new Map<string, number>()
  for (const tag of sentences.flatMap((sentence) => sentence.tags))
    counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= LEAST_SEEN)
    .map(([tag]) => tag)
    .sort()
}

/** A tagger's averaged weights after `epochs` passes over the sentences in new orders. */
export function trainTagger(
  sentences: readonly TreebankSentence[],
  tags: readonly string[],
  epochs: number,
  random: Random,
): AveragedPerceptron {
  const perceptron = new AveragedPerceptron(TAGGER_ROW_BITS, tags.length)
  const scores = new Float32Array(tags.length)
  const row = new FeatureRow()
  const indexOfTag = new Map(tags.map((tag, index) => [tag, index]))
  const rightIndex = (tag: string): number => {
    const sameWordClass = tags.findIndex((other) => other.split('|')[0] === tag.split('|')[0])
    return indexOfTag.get(tag) ?? Math.max(0, sameWordClass)
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const sentence of shuffled(sentences, random)) {
      const input = taggerInput(sentence.words)
      let tag1 = -1
      let tag2 = -1
      sentence.tags.forEach((tag, i) => {
        taggerFeatures(row, input, i, tag1, tag2)
        perceptron.score(row, scores)
        const guess = bestIndex(scores, tags.length)
        perceptron.learn(row, rightIndex(tag), guess)
        tag2 = tag1
        tag1 = guess
      })
    }
  }
  perceptron.average()
  return perceptron
}

/** Tags for every sentence by a tagger that has not seen it (jackknifing), so that a parser learns from real errors. */
export function tagUnseen(
  sentences: readonly TreebankSentence[],
  tags: readonly string[],
  random: Random,
  folds = 4,
  epochs = 4,
): string[][] {
  const result: string[][] = []
  for (let fold = 0; fold < folds; fold++) {
    const others = sentences.filter((_, i) => i % folds !== fold)
    const tagger = trainTagger(others, tags, epochs, random)
    for (let i = fold; i < sentences.length; i += folds) {
      result[i] = tagWords(sentences[i]!.words, tagger).map((tag) => tags[tag]!)
    }
  }
  return result
}
