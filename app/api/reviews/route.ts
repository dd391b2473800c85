import { readJson } from '@/lib/server/read-json'
import { runRoute } from '@/lib/server/run-route'
import { submitReview } from '@/lib/server/submit-review'

/** Takes one answer to a card; sent again with the same operation id, it counts once. */
export function POST(request: Request): Promise<Response> {
  return runRoute(request, async () => submitReview(await readJson(request)))
}
