import 'server-only'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { findImage } from '@/lib/db/images'
import { idSchema } from './show-article'

/**
 * A picture that the caller may see, as an answer to their browser: kept there privately, for its bytes never change, and
 * unable to do anything if it is opened by itself. Throws 'not-found', 'sign-in-needed'.
 */
export async function showImage(imageId: string): Promise<Response> {
  const actor = await requireActor()
  const image = idSchema.safeParse(imageId).success ? await findImage(actor.userId, imageId) : null
  if (!image) throw new AppError('not-found')
  return new Response(image.bytes, {
    headers: {
      'Content-Type': image.mediaType,
      'Content-Length': String(image.bytes.length),
      'Content-Disposition': 'inline',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'private, max-age=31536000, immutable',
    },
  })
}
