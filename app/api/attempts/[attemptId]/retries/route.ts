import { readJson } from '@/lib/server/read-json'
import { retryAnswer } from '@/lib/server/retry-answer'
import { runRoute } from '@/lib/server/run-route'

type Context = { params: Promise<{ attemptId: string }> }

/** Judges another try at a question of a practice; answers with its outcome. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return runRoute(request, async () => retryAnswer((await params).attemptId, await readJson(request)))
}
