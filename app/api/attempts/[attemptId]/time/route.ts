import { runRoute } from '@/lib/server/run-route'
import { showTimeLeft } from '@/lib/server/show-attempt'

type Context = { params: Promise<{ attemptId: string }> }

/** How long an attempt goes on, by the server's clock. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return runRoute(request, async () => showTimeLeft((await params).attemptId))
}
