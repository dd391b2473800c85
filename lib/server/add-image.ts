import 'server-only'
import { createHash } from 'node:crypto'
import { AppError } from '@/lib/core/app-error'
import type { ErrorCode } from '@/lib/core/messages'
import { requireActor } from '@/lib/auth/actor'
import { prisma } from '@/lib/db/client'
import { addImage, countImageBytes, type StoredImage } from '@/lib/db/images'
import { countUse } from '@/lib/db/rate-limits'
import type { PictureProblem } from '@/lib/question/picture/picture'
import { readPicture } from '@/lib/question/picture/read-picture'
import { readBody } from './read-body'

/** Of one picture: as large as a good photograph for a screen. */
export const IMAGE_LIMIT_BYTES = 4_000_000
/** Of all pictures of one person. */
const SHELF_BYTES = 100_000_000

const CODES: Record<PictureProblem, ErrorCode> = {
  format: 'image-format',
  broken: 'image-broken',
  'too-large': 'image-dimensions',
}

/**
 * Keeps the picture that a request brings as its body, for the caller's questions. What it is tells its content: the name and
 * type that came with it are not looked at. Throws 'image-too-large', 'image-format', 'image-broken', 'image-dimensions',
 * 'image-shelf-full', 'too-many'.
 */
export async function receiveImage(request: Request): Promise<StoredImage> {
  const actor = await requireActor()
  await countUse('image-person', actor.userId)
  const read = readPicture(await readBody(request, IMAGE_LIMIT_BYTES, 'image-too-large'))
  if (!read.ok) throw new AppError(CODES[read.error])
  const { bytes } = read.value
  if ((await countImageBytes(actor.userId)) + bytes.length > SHELF_BYTES)
    throw new AppError('image-shelf-full')
  return addImage(prisma, actor.userId, read.value, createHash('sha256').update(bytes).digest('hex'))
}
