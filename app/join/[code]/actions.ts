'use server'
import { joinQuiz } from '@/lib/server/join-quiz'
import { runAction, type ActionResult } from '@/lib/server/run-action'

export async function joinAction(code: string, timeZone: string): Promise<ActionResult<string>> {
  return runAction(() => joinQuiz(code, timeZone))
}
