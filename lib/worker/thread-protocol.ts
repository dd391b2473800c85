import type { Article } from '@/lib/article/article'
import type { ReadArticle, ReadProblem } from '@/lib/article/read-article'
import type { Result } from '@/lib/core/result'
import type { GenerateOptions, Generation } from '@/lib/question/generate-questions'

/** Work that takes long enough to make a page wait, and so is done in a thread of its own. */
export type ThreadRequest =
  | { task: 'read-file'; name: string | null; bytes: Uint8Array }
  | { task: 'read-pasted'; text: string }
  | { task: 'generate'; article: Article; options: Omit<GenerateOptions, 'onProgress'> }

export interface ThreadResults {
  'read-file': Result<ReadArticle, ReadProblem>
  'read-pasted': Result<ReadArticle, ReadProblem>
  generate: Generation
}

export type Progress = Parameters<NonNullable<GenerateOptions['onProgress']>>[0]

export type ThreadReply =
  | { id: number; type: 'progress'; progress: Progress }
  | { id: number; type: 'result'; result: ThreadResults[keyof ThreadResults] }
  | { id: number; type: 'error'; message: string }
