import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Picture } from '@/lib/question/picture/picture'
import { imageIdsIn } from '@/lib/question/prose/image-address'
import type { Db } from './client'
import { prisma } from './client'

/** A picture as its owner names it in a text. */
export interface StoredImage {
  imageId: string
  width: number
  height: number
}

const measures = { id: true, width: true, height: true } as const
const toStored = ({ id, ...size }: { id: string; width: number; height: number }): StoredImage => ({
  imageId: id,
  ...size,
})

/** Keeps a picture; one that this person has already is kept once. `sha256` is of its bytes. */
export async function addImage(
  db: Db,
  ownerId: string,
  picture: Picture,
  sha256: string,
): Promise<StoredImage> {
  const known = await db.image.findFirst({ where: { ownerId, sha256 }, select: measures })
  if (known) return toStored(known)
  const { bytes, ...facts } = picture
  const data = { id: randomUUID(), ownerId, sha256, byteCount: bytes.length, bytes, ...facts }
  return toStored(await db.image.create({ data, select: measures }))
}

/** How many bytes of pictures a person has kept. */
export async function countImageBytes(ownerId: string): Promise<number> {
  const { _sum } = await prisma.image.aggregate({ where: { ownerId }, _sum: { byteCount: true } })
  return _sum.byteCount ?? 0
}

/** Notes which of its owner's pictures a version of a question shows; nobody else's can be shown by naming it. */
export async function linkImages(
  db: Db,
  version: {
    versionId: string
    ownerId: string
    content: { format?: 'markdown' }
    explanation: string | null
  },
): Promise<void> {
  const { versionId, ownerId, content, explanation } = version
  if (content.format !== 'markdown') return
  const ids = imageIdsIn([JSON.stringify(content), explanation ?? ''])
  if (ids.length === 0) return
  const own = await db.image.findMany({ where: { id: { in: ids }, ownerId }, select: { id: true } })
  await db.questionImage.createMany({
    data: own.map(({ id }) => ({ versionId, imageId: id })),
    skipDuplicates: true,
  })
}

/**
 * A picture for somebody who may see it: whose it is, who was asked a question that shows it in an attempt, and who has a
 * card of such a question. Null for everybody else. Whether it belongs to an answer that is not due makes no difference here:
 * its name, 122 bits of chance, comes only with that answer.
 */
export async function findImage(
  readerId: string,
  imageId: string,
): Promise<{ mediaType: string; bytes: Uint8Array<ArrayBuffer> } | null> {
  const rows = await prisma.$queryRaw<{ mediaType: string; bytes: Uint8Array<ArrayBuffer> }[]>`
    select i."mediaType", i."bytes" from "Image" i
    where i."id" = ${imageId}::uuid and (
      i."ownerId" = ${readerId}::uuid
      or exists (
        select 1 from "QuestionImage" u
        join "Attempt" a on a."userId" = ${readerId}::uuid
          and a."snapshot" @> jsonb_build_object('items', jsonb_build_array(jsonb_build_object('versionId', u."versionId")))
        where u."imageId" = i."id")
      or exists (
        select 1 from "QuestionImage" u
        join "QuestionVersion" v on v."id" = u."versionId"
        join "Card" c on c."questionId" = v."questionId" and c."userId" = ${readerId}::uuid
        where u."imageId" = i."id"))`
  return rows[0] ?? null
}
