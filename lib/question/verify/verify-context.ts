import { annotateSentence } from '@/lib/article/language/annotate'
import type { LanguageModel } from '@/lib/article/language/language-model'
import type { Sentence } from '@/lib/article/language/token'
import type { ArticleClaims } from '@/lib/claim/read-claims'
import { OWN_JUDGES, type Judges } from '../appraisal/judges'
import type { WordVectors } from '../lexicon/word-vectors'
import { sentenceIndexOf, type SentenceIndex } from './sentence-index'

/** What the rules look at beside the candidate. */
export interface VerifyContext {
  article: ArticleClaims
  title: string
  /** The content words of all sentences. */
  sentences: SentenceIndex
  /** Parses a stem. */
  read: (text: string) => Sentence
  /** What has learned which sentences stand alone and are worth knowing. */
  judges: Judges
  /** What words are about; null leaves it unknown, and what is worth knowing is told less well. */
  vectors: WordVectors | null
}

export function verifyContext(
  article: ArticleClaims,
  title: string,
  model: LanguageModel,
  { judges = OWN_JUDGES, vectors = null }: Partial<Pick<VerifyContext, 'judges' | 'vectors'>> = {},
): VerifyContext {
  return {
    article,
    title,
    sentences: sentenceIndexOf(article.sentences),
    read: (text) => annotateSentence(text, 0, text.length, model),
    judges,
    vectors,
  }
}
