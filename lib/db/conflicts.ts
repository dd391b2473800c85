import 'server-only'
import { z } from 'zod'
import {
  articleStatementsSchema,
  conflictKindSchema,
  saidPassageSchema,
  type ArticleStatements,
  type Conflict,
} from '@/lib/claim/conflicts/statement'
import type { Prisma } from './generated/client'
import type { Db } from './client'
import { prisma } from './client'

/** The newest text of another article of the same person, with what can be compared of it; null if it was never read for that. */
export interface OtherText {
  articleId: string
  revisionId: string
  statements: ArticleStatements | null
}

/** A disagreement as one of the two articles sees it. */
export interface StoredConflict {
  conflictId: string
  kind: Conflict['kind']
  here: Conflict['a']
  there: Conflict['a']
  other: { articleId: string; title: string }
}

/** Newest first; of a library larger than this the oldest articles are not compared. */
const MOST_OTHERS = 200

export async function saveStatements(
  db: Db,
  revisionId: string,
  statements: ArticleStatements,
): Promise<void> {
  await db.articleRevision.update({
    where: { id: revisionId },
    data: { statements: statements as unknown as Prisma.InputJsonObject },
  })
}

/** The newest texts of a person's other articles. Statements of an older form count as never read. */
export async function listOtherTexts(ownerId: string, articleId: string): Promise<OtherText[]> {
  const rows = await prisma.article.findMany({
    where: { ownerId, archivedAt: null, id: { not: articleId } },
    orderBy: { createdAt: 'desc' },
    take: MOST_OTHERS,
    select: {
      id: true,
      revisions: { orderBy: { number: 'desc' }, take: 1, select: { id: true, statements: true } },
    },
  })
  return rows.flatMap(({ id, revisions: [revision] }) => {
    if (!revision) return []
    const statements = articleStatementsSchema.safeParse(revision.statements)
    return [
      { articleId: id, revisionId: revision.id, statements: statements.success ? statements.data : null },
    ]
  })
}

/**
 * Keeps the conflicts of two texts, `a` of the one being the `a` of each. Two texts never change: if they have been compared before,
 * what was found then (and what somebody thought of it) stays. Locks both, so that comparing from both sides keeps them once.
 */
export async function keepConflicts(
  db: Prisma.TransactionClient,
  revisionA: string,
  revisionB: string,
  conflicts: readonly Conflict[],
): Promise<void> {
  const [first, second] = [revisionA, revisionB].sort() as [string, string]
  await db.$queryRaw`select "id" from "ArticleRevision" where "id" in (${first}::uuid, ${second}::uuid) order by "id" for update`
  const pair = { firstRevisionId: first, secondRevisionId: second }
  if ((await db.articleConflict.count({ where: pair })) > 0) return
  const isTurned = first !== revisionA
  await db.articleConflict.createMany({
    data: conflicts.map(({ kind, a, b }) => ({
      ...pair,
      kind,
      first: isTurned ? b : a,
      second: isTurned ? a : b,
    })),
  })
}

const side = {
  select: {
    id: true,
    number: true,
    article: {
      select: {
        id: true,
        title: true,
        archivedAt: true,
        revisions: { orderBy: { number: 'desc' }, take: 1, select: { id: true } },
      },
    },
  },
} as const satisfies Prisma.ArticleRevisionDefaultArgs

/** Where a text may disagree with the newest texts of other articles that are still in the library, in reading order. */
export async function listConflicts(revisionId: string): Promise<StoredConflict[]> {
  const rows = await prisma.articleConflict.findMany({
    where: { OR: [{ firstRevisionId: revisionId }, { secondRevisionId: revisionId }], dismissedAt: null },
    select: { id: true, kind: true, first: true, second: true, firstRevision: side, secondRevision: side },
  })
  const found = rows.flatMap((row) => {
    const isFirst = row.firstRevision.id === revisionId
    const { id, article } = isFirst ? row.secondRevision : row.firstRevision
    if (article.archivedAt !== null || article.revisions[0]?.id !== id) return []
    const [here, there] = z
      .tuple([saidPassageSchema, saidPassageSchema])
      .parse(isFirst ? [row.first, row.second] : [row.second, row.first])
    return [
      {
        conflictId: row.id,
        kind: conflictKindSchema.parse(row.kind),
        here,
        there,
        other: { articleId: article.id, title: article.title },
      },
    ]
  })
  return found.sort((a, b) => a.here.start - b.here.start)
}

/** Marks a conflict between two articles of a person as looked at. False if there is none. */
export async function dismissConflict(ownerId: string, conflictId: string, now: Date): Promise<boolean> {
  const changed = await prisma.articleConflict.updateMany({
    where: {
      id: conflictId,
      firstRevision: { article: { ownerId } },
      secondRevision: { article: { ownerId } },
    },
    data: { dismissedAt: now },
  })
  return changed.count === 1
}
