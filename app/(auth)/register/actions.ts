'use server'
import { register } from '@/lib/server/register'
import { runAction, type ActionResult } from '@/lib/server/run-action'

export async function registerAction(input: Parameters<typeof register>[0]): Promise<ActionResult<void>> {
  return runAction(() => register(input))
}
