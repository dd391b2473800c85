import { nextCards } from '@/lib/server/next-cards'
import { runRoute } from '@/lib/server/run-route'

/** The next few cards to be asked, of the scope that the address names. */
export function GET(request: Request): Promise<Response> {
  return runRoute(request, () => nextCards(Object.fromEntries(new URL(request.url).searchParams)))
}
