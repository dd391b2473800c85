import 'server-only'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { blockSchema, type Article } from '@/lib/article/article'
import type { ClaimRecord } from '@/lib/question/generate-questions'
import type { Db } from './client'
import { prisma } from './client'

export type ArticleOrigin = 'pasted' | 'uploaded' | 'sample'

export interface NewArticle {
  ownerId: string
  origin: ArticleOrigin
  article: Article
  wordCount: number
  format: string
  originalName: string | null
}

export interface StoredArticle extends Article {
  articleId: string
  revisionId: string
  /** 1 for the text that was brought in, one more with every edit. */
  revisionNumber: number
  ownerId: string
  wordCount: number
  format: string
  createdAt: Date
}

/** One line of a person's library. */
export interface ArticleSummary {
  articleId: string
  title: string
  wordCount: number
  createdAt: Date
  candidates: number
  accepted: number
}

const blocksSchema = z.array(blockSchema)

/** Keeps an article with its first revision. */
export async function createArticle(
  db: Db,
  input: NewArticle,
): Promise<{ articleId: string; revisionId: string }> {
  const { article } = input
  const row = await db.article.create({
    data: { ownerId: input.ownerId, title: article.title, origin: input.origin },
    select: { id: true },
  })
  const revision = await db.articleRevision.create({
    data: {
      articleId: row.id,
      number: 1,
      text: article.text,
      blocks: article.blocks,
      wordCount: input.wordCount,
      format: input.format,
      originalName: input.originalName,
      sha256: createHash('sha256').update(article.text).digest('hex'),
    },
    select: { id: true },
  })
  return { articleId: row.id, revisionId: revision.id }
}

/** The article with its latest text, if it is this person's; otherwise null. */
export async function findArticle(ownerId: string, articleId: string): Promise<StoredArticle | null> {
  const row = await prisma.article.findFirst({
    where: { id: articleId, ownerId, archivedAt: null },
    select: { title: true, createdAt: true, revisions: { orderBy: { number: 'desc' }, take: 1 } },
  })
  const revision = row?.revisions[0]
  if (!row || !revision) return null
  return {
    articleId,
    ownerId,
    revisionId: revision.id,
    revisionNumber: revision.number,
    title: row.title,
    text: revision.text,
    blocks: blocksSchema.parse(revision.blocks),
    wordCount: revision.wordCount,
    format: revision.format,
    createdAt: row.createdAt,
  }
}

/** A person's articles, newest first, with how many questions wait and how many are kept. */
export async function listArticles(ownerId: string): Promise<ArticleSummary[]> {
  const rows = await prisma.article.findMany({
    where: { ownerId, archivedAt: null },
    orderBy: { createdAt: 'desc' },
    take: 500,
    select: {
      id: true,
      title: true,
      createdAt: true,
      revisions: { orderBy: { number: 'desc' }, take: 1, select: { wordCount: true } },
    },
  })
  const counts = await prisma.question.groupBy({
    by: ['articleId', 'status'],
    where: {
      ownerId,
      articleId: { in: rows.map((row) => row.id) },
      status: { in: ['candidate', 'accepted'] },
    },
    _count: { _all: true },
  })
  const countOf = (articleId: string, status: 'candidate' | 'accepted'): number =>
    counts.find((count) => count.articleId === articleId && count.status === status)?._count._all ?? 0
  return rows.map((row) => ({
    articleId: row.id,
    title: row.title,
    wordCount: row.revisions[0]?.wordCount ?? 0,
    createdAt: row.createdAt,
    candidates: countOf(row.id, 'candidate'),
    accepted: countOf(row.id, 'accepted'),
  }))
}

/** Hides an article; its accepted questions and cards live on. False if it is not this person's. */
export async function archiveArticle(ownerId: string, articleId: string, now: Date): Promise<boolean> {
  const changed = await prisma.article.updateMany({
    where: { id: articleId, ownerId, archivedAt: null },
    data: { archivedAt: now },
  })
  return changed.count === 1
}

/** Replaces the claims kept for a revision. */
export async function replaceClaims(db: Db, revisionId: string, claims: ClaimRecord[]): Promise<void> {
  await db.claim.deleteMany({ where: { revisionId } })
  await db.claim.createMany({ data: claims.map((claim) => ({ revisionId, ...claim })) })
}
