import 'server-only'
import type { QuestionStatus } from '@/lib/question/question'
import { prisma, type Db } from './client'

/** Sets what became of a person's own question. False if there is no such question. */
export async function setStatus(
  db: Db,
  input: { ownerId: string; questionId: string; status: QuestionStatus; now: Date },
): Promise<boolean> {
  const changed = await db.question.updateMany({
    where: { id: input.questionId, ownerId: input.ownerId },
    data: { status: input.status, decidedAt: input.status === 'candidate' ? null : input.now },
  })
  return changed.count === 1
}

/** Accepts all candidates of a person's own article at once. Returns them, with those accepted before, in desk order. */
export async function acceptAll(
  db: Db,
  input: { ownerId: string; articleId: string; now: Date },
): Promise<{ questionId: string; kind: string }[]> {
  const { ownerId, articleId } = input
  await db.question.updateMany({
    where: { ownerId, articleId, status: 'candidate' },
    data: { status: 'accepted', decidedAt: input.now },
  })
  const rows = await db.question.findMany({
    where: { ownerId, articleId, status: 'accepted' },
    orderBy: { position: 'asc' },
    select: { id: true, kind: true },
  })
  return rows.map((row) => ({ questionId: row.id, kind: row.kind }))
}

/** How many questions of a person's own article wait in reserve. */
export const countReserve = (ownerId: string, articleId: string): Promise<number> =>
  prisma.question.count({ where: { ownerId, articleId, status: 'reserve' } })

/** Makes candidates of all questions of a person's own article that wait in reserve; returns how many there were. */
export async function bringOut(db: Db, input: { ownerId: string; articleId: string }): Promise<number> {
  const { count } = await db.question.updateMany({
    where: { ...input, status: 'reserve' },
    data: { status: 'candidate' },
  })
  return count
}
