import 'server-only'
import { v7 as newId } from 'uuid'
import type { QuestionContent, QuestionNotes } from '@/lib/question/question'
import type { Db } from './client'
import { linkImages } from './images'
import { fingerprint, versionRow } from './questions'

/** Adds a question that its owner wrote, kept at once, after the others of its article. Returns its id. */
export async function addWritten(
  db: Db,
  input: {
    ownerId: string
    articleId: string
    revisionId: string
    content: QuestionContent
    notes: QuestionNotes
    now: Date
  },
): Promise<string> {
  const { ownerId, articleId, revisionId, content, now } = input
  const last = await db.question.aggregate({ where: { articleId }, _max: { position: true } })
  const { evidence, ...version } = versionRow(content, input.notes)
  const [questionId, versionId] = [newId(), newId()]
  await db.question.create({
    data: {
      id: questionId,
      ownerId,
      articleId,
      status: 'accepted',
      origin: 'written',
      kind: content.kind,
      position: (last._max.position ?? -1) + 1,
      fingerprint: fingerprint(content),
      decidedAt: now,
      versions: { create: { id: versionId, number: 1, ...version } },
    },
  })
  await db.evidence.createMany({
    data: evidence.map((span, position) => ({ versionId, revisionId, position, ...span })),
  })
  await linkImages(db, { versionId, ownerId, content, explanation: input.notes.explanation })
  return questionId
}
