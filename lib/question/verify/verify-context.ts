import type { ArticleClaims } from '@/lib/claim/read-claims'
import { contentWords } from '../text-overlap'
import { indexSentences, type SentenceIndex } from './sentence-index'

/** What the rules look at beside the candidate. */
export interface VerifyContext {
  article: ArticleClaims
  title: string
  /** The content words of all sentences. */
  sentences: SentenceIndex
}

export function verifyContext(article: ArticleClaims, title: string): VerifyContext {
  const words = article.sentences.map((sentence) => contentWords(sentence.text))
  return { article, title, sentences: indexSentences(words) }
}
