import { readJson } from '@/lib/server/read-json'
import { runRoute } from '@/lib/server/run-route'
import { undoReview } from '@/lib/server/undo-review'

/** Takes the last review back. */
export function POST(request: Request): Promise<Response> {
  return runRoute(request, async () => undoReview(await readJson(request)))
}
