import { changeRating } from '@/lib/server/change-rating'
import { readJson } from '@/lib/server/read-json'
import { runRoute } from '@/lib/server/run-route'

/** Gives the latest review of a card another rating. */
export function POST(request: Request): Promise<Response> {
  return runRoute(request, async () => changeRating(await readJson(request)))
}
