import 'server-only'
import { requireActor } from '@/lib/auth/actor'
import { wordsOf } from '@/lib/question/prose/read-prose'
import type { QuestionKind } from '@/lib/question/question'
import { showArticle } from './show-article'

/** What was made of an article, without any answer: whoever is about to practise should not have read them. */
export interface Proposed {
  title: string
  questions: { questionId: string; kind: QuestionKind; stem: string }[]
  /** How many less sure ones wait until somebody asks for more. */
  reserve: number
}

/** The questions of the caller's own article, without their answers. Throws 'not-found'. */
export async function showProposed(articleId: string): Promise<Proposed> {
  await requireActor()
  const { article, questions, reserve } = await showArticle(articleId, ['candidate', 'accepted'])
  return {
    title: article.title,
    reserve,
    questions: questions.map(({ questionId, content }) => ({
      questionId,
      kind: content.kind,
      stem: wordsOf(content.stem, content.format),
    })),
  }
}
