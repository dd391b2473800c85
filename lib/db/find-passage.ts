import 'server-only'
import type { Span } from '@/lib/core/span'
import { prisma } from './client'

/** Where a piece of evidence stands in a text of its article; `isChanged` where that is not word for word what was quoted. */
export interface FoundPassage extends Span {
  isChanged: boolean
}

/**
 * The place of a piece of evidence in this text of its article: where it was quoted, or where an edit has moved it. Evidence of
 * a question that was written anew since has no place of its own in later texts: it is looked for by its words. Null where
 * nothing of it is left, or where it belongs to another article.
 */
export async function findPassage(
  evidenceId: string,
  { articleId, revisionId, text }: { articleId: string; revisionId: string; text: string },
): Promise<FoundPassage | null> {
  const evidence = await prisma.evidence.findFirst({
    where: { id: evidenceId, revision: { articleId } },
    select: {
      ...{ revisionId: true, start: true, end: true, quote: true },
      places: { where: { revisionId }, select: { start: true, end: true, isChanged: true } },
    },
  })
  if (!evidence) return null
  const { start, end, quote, places } = evidence
  if (evidence.revisionId === revisionId) return { start, end, isChanged: false }
  const [place] = places
  if (place) return place.end > place.start ? place : null
  const at = text.indexOf(quote)
  return at === -1 ? null : { start: at, end: at + quote.length, isChanged: false }
}
