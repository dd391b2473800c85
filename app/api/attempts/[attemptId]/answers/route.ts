import { readJson } from '@/lib/server/read-json'
import { runRoute } from '@/lib/server/run-route'
import { submitAnswer } from '@/lib/server/submit-answer'

type Context = { params: Promise<{ attemptId: string }> }

/** Hands in one answer of a practice for good; answers with its outcome. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return runRoute(request, async () => submitAnswer((await params).attemptId, await readJson(request)))
}
