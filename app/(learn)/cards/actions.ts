'use server'
import { refresh } from 'next/cache'
import { changeCards, undoCardChange, type CardsChanged } from '@/lib/server/change-cards'
import { runAction, type ActionResult } from '@/lib/server/run-action'
import { takeBackReview } from '@/lib/server/take-back-review'

export async function changeCardsAction(request: object): Promise<ActionResult<CardsChanged>> {
  const changed = await runAction(() => changeCards(request))
  refresh()
  return changed
}

export async function undoCardChangeAction(changeId: string): Promise<ActionResult<void>> {
  const undone = await runAction(() => undoCardChange(changeId))
  refresh()
  return undone
}

export async function takeBackReviewAction(reviewId: string): Promise<ActionResult<void>> {
  const taken = await runAction(() => takeBackReview(reviewId))
  refresh()
  return taken
}
