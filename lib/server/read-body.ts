import 'server-only'
import { AppError } from '@/lib/core/app-error'

/**
 * The bytes of a request's body, at most `limitBytes`. A longer one is refused as soon as it is known to be longer, so
 * that nobody can fill the memory. Throws AppError('article-too-large'), or another code for another thing.
 */
export async function readBody(
  request: Request,
  limitBytes: number,
  code: 'article-too-large' | 'image-too-large' = 'article-too-large',
): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = (): AppError => new AppError(code, { limit: `${Math.floor(limitBytes / 1_000_000)} MB` })
  if (Number(request.headers.get('content-length') ?? 0) > limitBytes) throw tooLarge()
  const reader = request.body?.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.byteLength
    if (length > limitBytes) {
      await reader?.cancel()
      throw tooLarge()
    }
    parts.push(part.value)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.byteLength
  }
  return bytes
}
