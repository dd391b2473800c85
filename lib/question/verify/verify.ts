import type { ArticleClaims } from '@/lib/claim/read-claims'
import type { Candidate } from '../candidate'
import { contentWords } from '../text-overlap'
import { answerFault } from './answer-fault'
import { claimFault } from './claim-fault'
import { optionFault } from './option-fault'
import { stemFault } from './stem-fault'
import { truthFault } from './truth-fault'
import { uniquenessFault } from './uniqueness-fault'

/** What the rules look at beside the candidate. */
export interface VerifyContext {
  article: ArticleClaims
  title: string
  /** Content words of each sentence, by its id. */
  sentenceWords: readonly ReadonlySet<string>[]
}

export function verifyContext(article: ArticleClaims, title: string): VerifyContext {
  return { article, title, sentenceWords: article.sentences.map((sentence) => contentWords(sentence.text)) }
}

/** Why a candidate must not be asked, as a short code; null if every rule lets it pass. Rules only reject: none repairs. */
export function findFault(question: Candidate, context: VerifyContext): string | null {
  return (
    claimFault(question) ??
    stemFault(question) ??
    answerFault(question, context) ??
    uniquenessFault(question, context) ??
    truthFault(question, context) ??
    optionFault(question, context)
  )
}
