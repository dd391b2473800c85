import { FeatureRow, hashText, mixHashes } from './hash'
import { bestIndex, type Scorer } from './linear-model'
import { modelForm, wordShape } from './word-form'

/** What the tagger looks at, worked out once a sentence. */
export interface TaggerInput {
  forms: string[]
  formHashes: number[]
  rawHashes: number[]
  shapes: number[]
}

const BEFORE = hashText('<s>')
const AFTER = hashText('</s>')

export function taggerInput(words: readonly string[]): TaggerInput {
  const forms = words.map(modelForm)
  return {
    forms,
    formHashes: forms.map(hashText),
    rawHashes: words.map(hashText),
    shapes: words.map((word, i) => wordShape(word, i === 0)),
  }
}

/** Fills `row` with the features of word `i`, given the tags of the two words before it (-1 where there is none). */
export function taggerFeatures(
  row: FeatureRow,
  input: TaggerInput,
  i: number,
  tag1: number,
  tag2: number,
): void {
  const form = input.forms[i]!
  const word = input.formHashes[i]!
  const shape = input.shapes[i]!
  const before = input.formHashes[i - 1] ?? BEFORE
  const before2 = input.formHashes[i - 2] ?? BEFORE
  const after = input.formHashes[i + 1] ?? AFTER
  const after2 = input.formHashes[i + 2] ?? AFTER
  const suffix2 = hashText(form.slice(-2))
  const suffix3 = hashText(form.slice(-3))
  const nextForm = input.forms[i + 1] ?? ''
  const nextSuffix = hashText(nextForm.slice(-3))
  row.clear()
  row.one(1, 0)
  row.one(2, word)
  row.one(3, input.rawHashes[i]!)
  row.one(4, hashText(form.slice(-1)))
  row.one(5, suffix2)
  row.one(6, suffix3)
  row.one(7, hashText(form.slice(-4)))
  row.one(8, hashText(form.slice(0, 1)))
  row.one(9, hashText(form.slice(0, 2)))
  row.one(10, hashText(form.slice(0, 3)))
  row.one(11, shape)
  row.one(12, tag1)
  row.two(13, tag1, tag2)
  row.two(14, tag1, word)
  row.one(15, before)
  row.one(16, before2)
  row.one(17, after)
  row.one(18, after2)
  row.two(19, before, word)
  row.two(20, word, after)
  row.two(21, before, after)
  row.one(22, nextSuffix)
  row.one(23, hashText((input.forms[i - 1] ?? '').slice(-3)))
  row.two(24, tag1, suffix3)
  row.two(25, shape, tag1)
  row.two(26, shape, nextSuffix)
  row.two(27, tag1, after)
  row.three(28, tag1, tag2, word)
  row.two(29, shape, input.shapes[i + 1] ?? -1)
  row.three(30, tag1, suffix2, nextSuffix)
  row.two(31, suffix3, after)
  row.two(32, suffix3, hashText(nextForm.slice(-2)))
  row.three(33, shape, input.shapes[i - 1] ?? -1, input.shapes[i + 1] ?? -1)
  row.two(34, mixHashes(tag1, tag2), suffix3)
}

const row = new FeatureRow()

/** The index of each word's tag: greedy, left to right. */
export function tagWords(words: readonly string[], scorer: Scorer): number[] {
  const input = taggerInput(words)
  const scores = new Float32Array(scorer.classCount)
  const tags: number[] = []
  let tag1 = -1
  let tag2 = -1
  for (let i = 0; i < words.length; i++) {
    taggerFeatures(row, input, i, tag1, tag2)
    scorer.score(row, scores)
    const best = bestIndex(scores, scorer.classCount)
    tags.push(best)
    tag2 = tag1
    tag1 = best
  }
  return tags
}
