import type { Article } from '@/lib/article/article'
import type { LanguageModel } from '@/lib/article/language/language-model'
import type { Claim } from './claim'
import { findClaims } from './find-claims'
import { collectMentions, type Mentions } from './mentions'
import { rankClaims } from './rank-claims'
import type { ReadSentence } from './read-sentence'
import { readSentences } from './read-sentences'
import { resolveReferences } from './references'
import type { SourceSentence } from './source-sentence'

/** What the questions are made from. */
export interface ArticleClaims {
  sentences: SourceSentence[]
  mentions: Mentions
  claims: Claim[]
  /** True if the article was too long to be read to its end. */
  isCut: boolean
}

/** Everything an article claims, in reading order, with scores. `onProgress` is told how many blocks have been read. */
export function readClaims(
  article: Article,
  model: LanguageModel,
  onProgress: (done: number, total: number) => void,
): ArticleClaims {
  const { sentences, isCut } = readSentences(article, model, onProgress)
  const mentions = collectMentions(sentences)
  const claims: Claim[] = []
  let before: ReadSentence | null = null
  for (const sentence of sentences) {
    const isNear =
      before !== null && before.sentence.block === sentence.block && before.sentence.id === sentence.id - 1
    const references = resolveReferences(sentence, isNear ? before : null, mentions)
    claims.push(...findClaims(sentence, references, mentions))
    before = { sentence, references }
  }
  return { sentences, mentions, claims: rankClaims(claims, sentences), isCut }
}
