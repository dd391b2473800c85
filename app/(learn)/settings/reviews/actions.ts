'use server'
import { refresh } from 'next/cache'
import { after } from 'next/server'
import { addDaysAway, removeDaysAway } from '@/lib/server/plan-days-away'
import { requestFit } from '@/lib/server/request-fit'
import { runAction, type ActionResult } from '@/lib/server/run-action'
import { runJob } from '@/lib/server/run-job'
import { saveReviewSettings } from '@/lib/server/save-review-settings'

export const saveReviewSettingsAction = async (input: object): Promise<ActionResult<void>> =>
  runAction(() => saveReviewSettings(input))

export async function addDaysAwayAction(input: object): Promise<ActionResult<void>> {
  const added = await runAction(() => addDaysAway(input))
  refresh()
  return added
}

export async function removeDaysAwayAction(absenceId: string): Promise<ActionResult<void>> {
  const removed = await runAction(() => removeDaysAway(absenceId))
  refresh()
  return removed
}

export async function requestFitAction(): Promise<ActionResult<string>> {
  const asked = await runAction(requestFit)
  if (asked.ok) after(() => runJob(asked.value))
  return asked
}
