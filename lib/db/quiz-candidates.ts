import 'server-only'
import { questionContentSchema, questionKindSchema, type QuestionContent } from '@/lib/question/question'
import type { QuizCandidate } from '@/lib/quiz/assemble-quiz'
import { prisma } from './client'

/** An accepted question that may stand in a quiz of its owner. */
export interface AcceptedQuestion extends QuizCandidate {
  content: QuestionContent
  articleTitle: string | null
}

/** A person's accepted questions, of one article or of all, in desk order. At most a thousand. */
export async function listAcceptedQuestions(
  ownerId: string,
  articleId: string | null,
): Promise<AcceptedQuestion[]> {
  const rows = await prisma.question.findMany({
    where: { ownerId, status: 'accepted', ...(articleId === null ? {} : { articleId }) },
    orderBy: [{ articleId: 'desc' }, { position: 'asc' }],
    take: 1000,
    select: {
      id: true,
      kind: true,
      articleId: true,
      article: { select: { title: true } },
      versions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { content: true, notes: true, evidence: { select: { start: true, end: true } } },
      },
    },
  })
  return rows.flatMap((row) => {
    const version = row.versions[0]
    if (!version) return []
    const notes = version.notes as { topic?: string | null; score?: number }
    return {
      questionId: row.id,
      kind: questionKindSchema.parse(row.kind),
      articleId: row.articleId,
      articleTitle: row.article?.title ?? null,
      topic: notes.topic ?? null,
      score: notes.score ?? 0,
      evidence: version.evidence,
      content: questionContentSchema.parse(version.content),
    }
  })
}

/** A person's accepted questions of an article that can be cards, in desk order: all but essays, which a person marks. */
export async function listAcceptedIds(ownerId: string, articleId: string): Promise<string[]> {
  const rows = await prisma.question.findMany({
    where: { ownerId, articleId, status: 'accepted', kind: { not: 'essay' } },
    orderBy: { position: 'asc' },
    select: { id: true },
  })
  return rows.map((row) => row.id)
}
