import 'server-only'
import { ConflictError } from '@/lib/core/conflict-error'
import { describeFailure } from './describe-failure'

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** False for a write that another site's page has the browser send: its Origin is not the host it is sent to. */
function isFromHere(request: Request): boolean {
  if (SAFE_METHODS.has(request.method)) return true
  const origin = request.headers.get('origin')
  const host = request.headers.get('host')
  return origin === null
    ? request.headers.get('sec-fetch-site') !== 'cross-site'
    : URL.canParse(origin) && new URL(origin).host === host
}

const answer = (body: unknown, status: number): Response =>
  Response.json(body, {
    status,
    headers: {
      'Cache-Control': 'no-store',
      ...(status === 503 || status === 429 ? { 'Retry-After': '2' } : {}),
    },
  })

/**
 * Runs a use case for a route handler: its value as JSON, or `{ error: { code, message } }` with the fitting status;
 * a conflict also has `fresh`, the thing as it is now. A use case whose value is no JSON returns its whole answer.
 */
export async function runRoute(request: Request, work: () => Promise<unknown>): Promise<Response> {
  if (!isFromHere(request)) {
    return answer(
      { error: { code: 'not-valid', message: 'This came from another site and was not carried out.' } },
      403,
    )
  }
  try {
    const value = await work()
    return value instanceof Response ? value : answer(value ?? null, 200)
  } catch (thrown) {
    const { code, message, status } = describeFailure(thrown)
    const fresh = thrown instanceof ConflictError ? { fresh: thrown.fresh } : {}
    return answer({ error: { code, message }, ...fresh }, status)
  }
}
