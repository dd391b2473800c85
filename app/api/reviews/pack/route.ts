import { packCards } from '@/lib/server/pack-cards'
import { runRoute } from '@/lib/server/run-route'

/** The cards that a device keeps for reviews without a network. */
export function GET(request: Request): Promise<Response> {
  return runRoute(request, packCards)
}
