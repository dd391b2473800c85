import type { Sentence } from '@/lib/article/language/token'
import { rememberedOf } from '@/lib/core/remembered'
import { cosine, type WordVectors } from '../lexicon/word-vectors'
import type { Features } from '../rank-wording'
import type { VerifyContext } from '../verify/verify-context'

/** What the models know of a text's field: the mean of the vectors of its words, each of length 1; null if none is known. */
export type Meaning = Float32Array | null

const TELLING = /^(?:NOUN|PROPN|ADJ|VERB)$/

/**
 * The mean of the vectors of words, each looked up alone; null if none is known. Other than `vectorOf` of a text it is as long as its words are near to each other,
 * and every word counts alike.
 */
export function meaningOf(words: Iterable<string>, vectors: WordVectors): Meaning {
  let sum: Float32Array | null = null
  let count = 0
  for (const word of words) {
    const vector = vectors.vectorOf(word)
    if (vector === null) continue
    sum ??= new Float32Array(vector.length)
    for (let d = 0; d < vector.length; d++) sum[d]! += vector[d]!
    count++
  }
  return sum === null ? null : sum.map((value) => value / count)
}

/** The field of a sentence: of its nouns, qualities and verbs. */
export const sentenceMeaning = ({ tokens }: Sentence, vectors: WordVectors): Meaning =>
  meaningOf(
    tokens.flatMap(({ upos, lemma }) => (TELLING.test(upos) ? [lemma.toLowerCase()] : [])),
    vectors,
  )

/** The fields of an article and of its title. */
export const articleMeaning = rememberedOf(
  ({ article, title, vectors }: VerifyContext): { whole: Meaning; title: Meaning } => {
    if (vectors === null) return { whole: null, title: null }
    const words = article.sentences.flatMap(({ tokens }) =>
      tokens.flatMap(({ upos, lemma }) => (upos === 'NOUN' || upos === 'ADJ' ? [lemma.toLowerCase()] : [])),
    )
    return { whole: meaningOf(words, vectors), title: vectors.vectorOf(title) }
  },
)

/** What a sentence is about, and how near that is to what its article is about; nothing without vectors. */
export function meaningFeatures(sentence: Sentence, context: VerifyContext): Features {
  if (context.vectors === null) return {}
  const own = sentenceMeaning(sentence, context.vectors)
  const { whole, title } = articleMeaning(context)
  const dimensions = Array.from(own ?? [], (value, i) => [`means ${i}`, value] as const)
  return {
    ...Object.fromEntries(dimensions),
    'near to article': nearness(own, whole),
    'near to title': nearness(own, title),
    'of one field': own === null ? 0 : Math.hypot(...own),
  }
}

/** The cosine of two vectors of any length; 0 if one of them is not known. */
export function nearness(a: Meaning, b: Meaning): number {
  if (a === null || b === null) return 0
  const lengths = Math.hypot(...a) * Math.hypot(...b)
  return lengths === 0 ? 0 : cosine(a, b) / lengths
}
