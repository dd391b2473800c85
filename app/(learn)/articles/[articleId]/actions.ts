'use server'
import { after } from 'next/server'
import { bringOutReserve } from '@/lib/server/bring-out-reserve'
import { dismissConflict } from '@/lib/server/dismiss-conflict'
import { makeQuestionsAgain } from '@/lib/server/make-questions-again'
import { practiseArticle } from '@/lib/server/practise-article'
import { removeArticle } from '@/lib/server/remove-article'
import { runAction, type ActionResult } from '@/lib/server/run-action'
import { runJob } from '@/lib/server/run-job'

export async function practiseAction(articleId: string): Promise<ActionResult<string>> {
  return runAction(() => practiseArticle(articleId))
}

export async function removeArticleAction(articleId: string): Promise<ActionResult<void>> {
  return runAction(() => removeArticle(articleId))
}

export async function bringOutReserveAction(articleId: string): Promise<ActionResult<number>> {
  return runAction(() => bringOutReserve(articleId))
}

export async function dismissConflictAction(conflictId: string): Promise<ActionResult<void>> {
  return runAction(() => dismissConflict(conflictId))
}

export async function makeQuestionsAgainAction(articleId: string): Promise<ActionResult<void>> {
  return runAction(async () => {
    const jobId = await makeQuestionsAgain(articleId)
    after(() => runJob(jobId))
  })
}
