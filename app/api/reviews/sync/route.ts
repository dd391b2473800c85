import { readJson } from '@/lib/server/read-json'
import { runRoute } from '@/lib/server/run-route'
import { syncReviews } from '@/lib/server/sync-reviews'

/** Five hundred answers, some of them an essay long. */
const LIMIT_BYTES = 4_000_000

/** Takes what was done offline, many answers at a time. */
export function POST(request: Request): Promise<Response> {
  return runRoute(request, async () => syncReviews(await readJson(request, LIMIT_BYTES)))
}
