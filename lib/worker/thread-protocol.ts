import type { Article } from '@/lib/article/article'
import type { Anchored, Quoted } from '@/lib/article/re-anchor'
import type { ReadArticle, ReadProblem } from '@/lib/article/read-article'
import type { ArticleStatements, Conflict } from '@/lib/claim/conflicts/statement'
import type { Result } from '@/lib/core/result'
import type { GenerateOptions, Generation } from '@/lib/question/generate-questions'
import type { GatedProposals } from '@/lib/question/proposal/gate-proposals'
import type { Proposal } from '@/lib/question/proposal/proposal'
import type { Fit } from '@/lib/review/fit/fit-weights'

/** Work that takes long enough to make a page wait, and so is done in a thread of its own. */
export type ThreadRequest =
  | { task: 'read-file'; name: string | null; bytes: Uint8Array }
  | { task: 'read-pasted'; text: string }
  | { task: 'generate'; article: Article; options: Omit<GenerateOptions, 'onProgress'> }
  | { task: 'statements'; article: Article }
  | { task: 'compare'; statements: ArticleStatements; others: ArticleStatements[] }
  | { task: 'revise'; article: Article; text: string; spans: Quoted[] }
  /** Reviews as `readFitReviews` reads them; weights to start from and those in use. */
  | { task: 'fit'; reviews: string; start: number[]; inUse: number[]; seed: string }
  | { task: 'gate'; article: Article; proposals: Proposal[]; seed: string }

export interface ThreadResults {
  'read-file': Result<ReadArticle, ReadProblem>
  'read-pasted': Result<ReadArticle, ReadProblem>
  generate: Generation
  statements: ArticleStatements
  /** For each of the others, where it may disagree. */
  compare: Conflict[][]
  revise: { article: Article; places: Anchored[] }
  gate: GatedProposals
  /** Null where there are too few reviews. */
  fit: Fit | null
}

export interface Progress {
  stage: string
  done: number
  total: number
}

export type ThreadReply =
  | { id: number; type: 'progress'; progress: Progress }
  | { id: number; type: 'result'; result: ThreadResults[keyof ThreadResults] }
  | { id: number; type: 'error'; message: string }
