import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { codeOfWeight } from '../../lib/article/language/linear-model'
import type { ModelHeader, WeightSection } from '../../lib/article/language/language-model'
import { lemmaKey, ruleLemma } from '../../lib/article/language/lemma'
import type { AveragedPerceptron } from './averaged-perceptron'
import type { TreebankSentence } from './conllu'

/** In a kept row, weights smaller than this share of the pruning bound become 0: the file zips better. */
const LEAST_SHARE = 0.15

export interface TrainedSection {
  name: WeightSection['name']
  perceptron: AveragedPerceptron
  /** Rows whose weights are all smaller are left out: they cost room and change almost nothing. */
  prune: number
}

/** The lemmas that the rules get wrong, by the treebanks' most frequent reading of each form. */
export function irregularLemmas(sentences: readonly TreebankSentence[]): Record<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const sentence of sentences) {
    sentence.words.forEach((word, i) => {
      const [upos, xpos] = sentence.tags[i]!.split('|') as [string, string]
      if (!/^(?:VERB|AUX|NOUN|ADJ|ADV)$/.test(upos) || !/^['’]?[a-zA-Z'’-]+$/.test(word)) return
      const key = lemmaKey(word.replace(/’/g, "'"), upos, xpos)
      const seen = counts.get(key) ?? new Map<string, number>()
      counts.set(key, seen)
      const lemma = sentence.lemmas[i]!.toLowerCase()
      seen.set(lemma, (seen.get(lemma) ?? 0) + 1)
    })
  }
  const irregular: Record<string, string> = {}
  for (const [key, seen] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [upos, xpos, form] = key.split(' ') as [string, string, string]
    const [lemma] = [...seen].sort((a, b) => b[1] - a[1])[0]!
    if (ruleLemma(form, upos, xpos) !== lemma) irregular[key] = lemma
  }
  return irregular
}

function encode(section: TrainedSection): { header: WeightSection; codes: Uint8Array } {
  const { perceptron, prune } = section
  const { weights, classCount } = perceptron
  const kept = (index: number): boolean => {
    const base = index - (index % classCount)
    for (let k = 0; k < classCount; k++) if (Math.abs(weights[base + k]!) > prune) return true
    return false
  }
  let largestWeight = 0
  for (const weight of weights) largestWeight = Math.max(largestWeight, Math.abs(weight))
  const codes = new Uint8Array(weights.length)
  const least = prune * LEAST_SHARE
  for (let i = 0; i < weights.length; i++) {
    if (Math.abs(weights[i]!) >= least && kept(i)) codes[i] = codeOfWeight(weights[i]!, largestWeight)
  }
  return { header: { name: section.name, rowBits: perceptron.rowBits, classCount, largestWeight }, codes }
}

/** Writes the model file that decodeLanguageModel reads, gzipped; gives its size in bytes. */
export function writeModel(
  file: string,
  names: Pick<ModelHeader, 'tags' | 'labels' | 'lemmas'>,
  sections: readonly TrainedSection[],
): number {
  const encoded = sections.map(encode)
  const header: ModelHeader = {
    format: 'versed-language-1',
    ...names,
    sections: encoded.map((e) => e.header),
  }
  const headerBytes = new TextEncoder().encode(JSON.stringify(header))
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, headerBytes.length, true)
  const zipped = gzipSync(Buffer.concat([length, headerBytes, ...encoded.map((e) => e.codes)]), { level: 9 })
  writeFileSync(file, zipped)
  return zipped.length
}
