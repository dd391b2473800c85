import 'server-only'
import { questionContentSchema, type ContentOf } from '@/lib/question/question'
import { responseValueSchema } from '@/lib/quiz/response'
import { verdictSchema, type Verdict } from '@/lib/quiz/verdict'
import { prisma } from './client'

/** A handed-in essay, for the owner of its quiz. */
export interface StoredEssay {
  attemptId: string
  position: number
  takerId: string
  takerName: string | null
  submittedAt: Date
  content: ContentOf<'essay'>
  text: string
  verdict: Verdict
  maxMark: number
}

/** All handed-in essays of a quiz, in the order of its questions and of handing in. */
export async function listEssays(quizId: string): Promise<StoredEssay[]> {
  const rows = await prisma.response.findMany({
    where: {
      attempt: { quizId, status: 'submitted' },
      value: { path: ['kind'], equals: 'essay' },
    },
    orderBy: [{ position: 'asc' }, { attempt: { submittedAt: 'asc' } }, { id: 'asc' }],
    take: 2000,
    select: {
      attemptId: true,
      position: true,
      questionVersionId: true,
      value: true,
      verdict: true,
      maxMark: true,
      attempt: { select: { submittedAt: true, user: { select: { id: true, name: true } } } },
    },
  })
  const versions = await prisma.questionVersion.findMany({
    where: { id: { in: [...new Set(rows.map((row) => row.questionVersionId))] } },
    select: { id: true, content: true },
  })
  const contents = new Map(versions.map(({ id, content }) => [id, questionContentSchema.parse(content)]))
  return rows.flatMap(({ questionVersionId, attempt, ...row }) => {
    const content = contents.get(questionVersionId)
    const value = responseValueSchema.parse(row.value)
    const verdict = verdictSchema.nullable().parse(row.verdict)
    // A blank has nothing to read.
    if (content?.kind !== 'essay' || value.kind !== 'essay' || !value.text.trim()) return []
    if (!verdict || !attempt.submittedAt) return []
    return {
      attemptId: row.attemptId,
      position: row.position,
      takerId: attempt.user.id,
      takerName: attempt.user.name,
      submittedAt: attempt.submittedAt,
      content,
      text: value.text,
      verdict,
      maxMark: row.maxMark,
    }
  })
}
