import type { ContentOf } from '@/lib/question/question'
import { err, ok, type Result } from '@/lib/core/result'
import type { Judgement, Verdict } from './verdict'

/**
 * The verdict on an essay by the rule 'points of the rubric': the share of all points that it was given. An error in words
 * if a criterion was left out or given more than it can bring.
 */
export function judgeEssay(
  { rubric }: Pick<ContentOf<'essay'>, 'rubric'>,
  judgement: Judgement,
): Result<Verdict, string> {
  const given = new Map(judgement.points.map(({ criterionId, points }) => [criterionId, points]))
  const points = rubric.map((criterion) => ({ criterionId: criterion.id, points: given.get(criterion.id) }))
  const missing = rubric.find(({ id }) => given.get(id) === undefined)
  if (missing) return err(`“${missing.text}” has no points yet.`)
  const over = rubric.find(({ id, points: most }) => !(given.get(id)! >= 0 && given.get(id)! <= most))
  if (over) return err(`“${over.text}” brings ${over.points} at most.`)
  const most = rubric.reduce((sum, criterion) => sum + criterion.points, 0)
  const earned = points.reduce((sum, one) => sum + one.points!, 0)
  return ok({
    share: Math.min(1, earned / most),
    isCorrect: earned === most,
    why: `${earned} of ${most} points.`,
    // Only what the rubric knows is kept, in its order.
    judgement: {
      points: points.map(({ criterionId, points: one }) => ({ criterionId, points: one! })),
      comment: judgement.comment.trim(),
    },
  })
}
