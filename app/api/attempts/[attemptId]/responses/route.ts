import { readJson } from '@/lib/server/read-json'
import { runRoute } from '@/lib/server/run-route'
import { saveResponse } from '@/lib/server/save-response'

type Context = { params: Promise<{ attemptId: string }> }

/** Never anything else; said so, Next does not watch what the handler looks at. */
export const dynamic = 'force-dynamic'

/** Keeps a change to an answer; answers with what the server then holds. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return runRoute(request, async () => saveResponse((await params).attemptId, await readJson(request)))
}
