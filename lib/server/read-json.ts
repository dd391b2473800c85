import 'server-only'
import { AppError } from '@/lib/core/app-error'
import { readBody } from './read-body'

/** No answer, rating or setting needs more. */
const LIMIT_BYTES = 100_000

/** The JSON of a small request; its form is checked by the use case. Throws AppError('not-valid') if it is no JSON. */
export async function readJson(request: Request, limitBytes = LIMIT_BYTES): Promise<unknown> {
  const bytes = await readBody(request, limitBytes)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new AppError('not-valid', { reason: 'it cannot be read.' })
  }
}
