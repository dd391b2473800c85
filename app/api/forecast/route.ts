import { runRoute } from '@/lib/server/run-route'
import { showForecast } from '@/lib/server/show-forecast'

/** What the browser foretells the caller's reviews from. */
export function GET(request: Request): Promise<Response> {
  return runRoute(request, showForecast)
}
