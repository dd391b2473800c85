import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import { describeFailure, type Failure } from './describe-failure'

/** What a server action gives back to its form. */
export type ActionResult<T = null> = { ok: true; value: T } | { ok: false; error: Failure }

/** Runs a use case for a server action: its value, or words for its failure. Redirects and not-found pass through. */
export async function runAction<T>(work: () => Promise<T>): Promise<ActionResult<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (thrown) {
    unstable_rethrow(thrown)
    return { ok: false, error: describeFailure(thrown) }
  }
}
