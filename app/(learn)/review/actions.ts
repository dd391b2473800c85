'use server'
import { reportCard } from '@/lib/server/report-card'
import { runAction, type ActionResult } from '@/lib/server/run-action'

/** Tells the teacher what is wrong with the question of one of the caller's reviews. */
export async function reportAction(reviewId: string, words: string): Promise<ActionResult<void>> {
  return runAction(() => reportCard({ reviewId, words }))
}
