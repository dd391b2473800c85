'use server'
import { refresh } from 'next/cache'
import { beginCatchUp, endCatchUp } from '@/lib/server/catch-up'
import { beginExamPlan, changeExamPlan, endExamPlan } from '@/lib/server/exam-plans'
import { runAction, type ActionResult } from '@/lib/server/run-action'

/** Does a change, and shows the page as it then is. */
async function changed(work: () => Promise<void>): Promise<ActionResult<void>> {
  const done = await runAction(work)
  refresh()
  return done
}

export const beginExamPlanAction = async (plan: object): Promise<ActionResult<void>> =>
  changed(() => beginExamPlan(plan))

export const changeExamPlanAction = async (planId: string, change: object): Promise<ActionResult<void>> =>
  changed(() => changeExamPlan(planId, change))

export const endExamPlanAction = async (planId: string): Promise<ActionResult<void>> =>
  changed(() => endExamPlan(planId))

export const catchUpAction = async (isToBegin: boolean): Promise<ActionResult<void>> =>
  changed(isToBegin ? beginCatchUp : endCatchUp)
