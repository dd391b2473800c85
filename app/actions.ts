'use server'
import { practiseArticle } from '@/lib/server/practise-article'
import { runAction, type ActionResult } from '@/lib/server/run-action'
import { showProposed, type Proposed } from '@/lib/server/show-proposed'

export async function listProposedAction(articleId: string): Promise<ActionResult<Proposed>> {
  return runAction(() => showProposed(articleId))
}

export async function practiseAction(articleId: string): Promise<ActionResult<string>> {
  return runAction(() => practiseArticle(articleId))
}
