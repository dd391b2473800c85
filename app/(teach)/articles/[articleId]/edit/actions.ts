'use server'
import { after } from 'next/server'
import { editArticle, undoArticleEdit, type EditedArticle } from '@/lib/server/edit-article'
import { makeQuestionsAgain } from '@/lib/server/make-questions-again'
import { runAction, type ActionResult } from '@/lib/server/run-action'
import { runJob } from '@/lib/server/run-job'
import { showArticle } from '@/lib/server/show-article'

interface Edit {
  articleId: string
  revisionId: string
  text: string
  makeQuestions: boolean
}

/** Starts what follows an edit, behind the answer. */
async function goOn({ jobId }: EditedArticle, articleId: string, makeQuestions: boolean): Promise<void> {
  // Making questions ends in a comparison of its own.
  const next = makeQuestions ? await makeQuestionsAgain(articleId) : jobId
  if (next) after(() => runJob(next))
}

export async function editArticleAction({ makeQuestions, ...edit }: Edit): Promise<ActionResult<void>> {
  return runAction(async () => goOn(await editArticle(edit), edit.articleId, makeQuestions))
}

/** Saves over what the article has become since the editor was opened. */
export async function editOverAction(edit: Omit<Edit, 'revisionId'>): Promise<ActionResult<void>> {
  return runAction(async () => {
    const { makeQuestions, articleId, text } = edit
    const { article } = await showArticle(articleId, [])
    await goOn(
      await editArticle({ articleId, text, revisionId: article.revisionId }),
      articleId,
      makeQuestions,
    )
  })
}

export async function undoEditAction(articleId: string, revisionId: string): Promise<ActionResult<void>> {
  return runAction(async () => goOn(await undoArticleEdit(articleId, revisionId), articleId, false))
}
