import 'server-only'
import { createHash } from 'node:crypto'
import type { Article } from '@/lib/article/article'
import type { Anchored, Quoted } from '@/lib/article/re-anchor'
import type { Prisma } from './generated/client'
import { prisma } from './client'

/** A span of a revision that must find its place in the next: a piece of evidence of a question's current version, or a claim. */
export interface RevisionSpan extends Quoted {
  of: { evidenceId: string; questionId: string } | { claimId: string }
}

/** The spans that stand in a revision. Evidence older than it stands at its last known place there. */
export async function listSpans(articleId: string, revisionId: string): Promise<RevisionSpan[]> {
  const [questions, claims] = await Promise.all([
    prisma.question.findMany({
      where: { articleId },
      select: {
        id: true,
        versions: {
          orderBy: { number: 'desc' },
          take: 1,
          select: {
            evidence: {
              select: {
                id: true,
                revisionId: true,
                start: true,
                end: true,
                quote: true,
                places: { where: { revisionId }, select: { start: true, end: true } },
              },
            },
          },
        },
      },
    }),
    prisma.claim.findMany({
      where: { revisionId },
      select: { id: true, start: true, end: true, quote: true },
    }),
  ])
  const evidence = questions.flatMap(({ id: questionId, versions }) =>
    versions.flatMap((version) =>
      version.evidence.flatMap(({ id: evidenceId, quote, places: [place], ...own }) => {
        const at = place ?? (own.revisionId === revisionId ? own : null)
        return at ? [{ of: { evidenceId, questionId }, start: at.start, end: at.end, quote }] : []
      }),
    ),
  )
  return [...evidence, ...claims.map(({ id, ...span }) => ({ of: { claimId: id }, ...span }))]
}

/** The text before the newest one, or null if the article was never edited. */
export async function findTextBefore(articleId: string): Promise<string | null> {
  const rows = await prisma.articleRevision.findMany({
    where: { articleId },
    orderBy: { number: 'desc' },
    take: 2,
    select: { text: true },
  })
  return rows[1]?.text ?? null
}

export interface NewRevision {
  articleId: string
  /** The revision that was edited. */
  baseId: string
  article: Article
  wordCount: number
  spans: readonly RevisionSpan[]
  /** In the order of the spans. */
  places: readonly Anchored[]
}

/**
 * Keeps an edited text as the article's newest, with the places of all spans in it, and marks the questions whose evidence changed.
 * Throws a unique violation if somebody else has edited the same text in the meantime.
 */
export async function addRevision(db: Prisma.TransactionClient, input: NewRevision): Promise<string> {
  const { articleId, article, spans, places } = input
  const base = await db.articleRevision.findUniqueOrThrow({
    where: { id: input.baseId },
    select: { number: true, format: true, originalName: true },
  })
  const { id: revisionId } = await db.articleRevision.create({
    data: {
      articleId,
      number: base.number + 1,
      text: article.text,
      blocks: article.blocks,
      wordCount: input.wordCount,
      format: base.format,
      originalName: base.originalName,
      sha256: createHash('sha256').update(article.text).digest('hex'),
    },
    select: { id: true },
  })
  await db.article.update({ where: { id: articleId }, data: { title: article.title } })
  const placed = spans.map((span, i) => ({ ...span, place: places[i]! }))
  const evidence = placed.flatMap(({ of, place }) => ('evidenceId' in of ? [{ ...of, place }] : []))
  await db.evidencePlace.createMany({
    data: evidence.map(({ evidenceId, place: { start, end, state } }) => ({
      evidenceId,
      revisionId,
      start,
      end,
      isChanged: state === 'changed',
    })),
  })
  const stale = evidence.filter(({ place }) => place.state === 'changed').map(({ questionId }) => questionId)
  await db.question.updateMany({
    where: { articleId, isStale: true, id: { notIn: stale } },
    data: { isStale: false },
  })
  await db.question.updateMany({ where: { id: { in: stale } }, data: { isStale: true } })
  await carryClaims(db, revisionId, placed)
  return revisionId
}

/** Copies the claims whose words still stand; a changed one is no claim of the new text until it is read again. */
async function carryClaims(
  db: Prisma.TransactionClient,
  revisionId: string,
  placed: readonly (RevisionSpan & { place: Anchored })[],
): Promise<void> {
  const kept = new Map(
    placed.flatMap(({ of, place }) =>
      'claimId' in of && place.state === 'kept' ? [[of.claimId, place] as const] : [],
    ),
  )
  const claims = await db.claim.findMany({ where: { id: { in: [...kept.keys()] } } })
  await db.claim.createMany({
    data: claims.map(({ id, detail, ...claim }) => {
      const { start, end } = kept.get(id)!
      return { ...claim, detail: detail as Prisma.InputJsonValue, revisionId, start, end }
    }),
  })
}
