import 'server-only'
import type { Span } from '@/lib/core/span'
import { questionContentSchema, questionNotesSchema, type QuestionContent } from '@/lib/question/question'
import { withLaterAccepted } from '@/lib/quiz/accept-variant'
import type { Db } from './client'
import { prisma } from './client'

/** A question version as an attempt asked it. It holds what is right: for grading and for outcomes, never for a page. */
export interface AskedVersion {
  versionId: string
  content: QuestionContent
  explanation: string | null
  attribution: string | null
  evidence: (Span & { evidenceId: string; revisionId: string })[]
}

/** The text that evidence points into. */
export interface EvidenceText {
  /** Null where the reader has no such article to open: it is somebody else's, or was put away. */
  articleId: string | null
  title: string
  text: string
}

/** One with how hard its text makes one expect it to be: 0 (easy) to 1 (hard). */
export type RatedVersion = AskedVersion & { difficulty: number }

const sayingSchema = questionNotesSchema.pick({ explanation: true, attribution: true, difficulty: true })

/**
 * These question versions, in the order of the ids, with the answers that were accepted since.
 * Throws if one is gone: an attempt cannot be shown without it.
 */
export async function getAskedVersions(
  versionIds: readonly string[],
  db: Db = prisma,
): Promise<RatedVersion[]> {
  const rows = await db.questionVersion.findMany({
    where: { id: { in: [...versionIds] } },
    select: {
      id: true,
      content: true,
      notes: true,
      evidence: {
        orderBy: { position: 'asc' },
        select: { id: true, revisionId: true, start: true, end: true },
      },
      question: { select: { versions: { orderBy: { number: 'desc' }, take: 1, select: { content: true } } } },
    },
  })
  const byId = new Map(
    rows.map((row) => [
      row.id,
      {
        versionId: row.id,
        content: withLaterAccepted(
          questionContentSchema.parse(row.content),
          questionContentSchema.parse(row.question.versions[0]?.content ?? row.content),
        ),
        ...sayingSchema.parse(row.notes),
        evidence: row.evidence.map(({ id: evidenceId, ...span }) => ({ evidenceId, ...span })),
      },
    ]),
  )
  return versionIds.map((id) => {
    const version = byId.get(id)
    if (!version) throw new Error(`Question version ${id} is gone.`)
    return version
  })
}

/** The texts of these revisions, by revision id, for somebody who may see the answers. */
export async function listEvidenceTexts(
  revisionIds: readonly string[],
  readerId: string,
): Promise<Map<string, EvidenceText>> {
  const rows = await prisma.articleRevision.findMany({
    where: { id: { in: [...new Set(revisionIds)] } },
    select: {
      id: true,
      text: true,
      article: { select: { id: true, ownerId: true, title: true, archivedAt: true } },
    },
  })
  return new Map(
    rows.map(({ id, text, article }) => {
      const canOpen = article.ownerId === readerId && article.archivedAt === null
      return [id, { articleId: canOpen ? article.id : null, title: article.title, text }]
    }),
  )
}
