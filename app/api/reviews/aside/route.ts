import { readJson } from '@/lib/server/read-json'
import { runRoute } from '@/lib/server/run-route'
import { setAsideCard } from '@/lib/server/set-aside-card'

/** Buries or suspends a card, or takes that back. */
export function POST(request: Request): Promise<Response> {
  return runRoute(request, async () => setAsideCard(await readJson(request)))
}
