import 'server-only'
import type { Actor } from '@/lib/core/actor'
import { seededRandom } from '@/lib/core/random'
import type { QuestionContent } from '@/lib/question/question'
import { makeAttemptSnapshot } from '@/lib/quiz/attempt'
import { quizSettingsSchema, type QuizSettings } from '@/lib/quiz/quiz'
import { createAttempt } from './begin-attempt'
import { prisma } from './client'
import { createQuiz, listQuizQuestions } from './quizzes'
import { createLearner } from './test-learner'

export interface TestQuiz {
  owner: Actor
  quizId: string
  questionIds: string[]
}

/** A quiz of an owner of its own with these questions in their order. For tests. */
export async function createTestQuiz(
  contents: readonly QuestionContent[],
  settings: Partial<QuizSettings> = {},
): Promise<TestQuiz> {
  const { actor: owner, articleId } = await createLearner(contents, new Date('2026-01-01T09:00:00Z'))
  const rows = await prisma.question.findMany({
    where: { articleId },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  const questionIds = rows.map((row) => row.id)
  const quizId = await createQuiz(prisma, {
    ownerId: owner.userId,
    title: 'The lighthouse',
    description: '',
    settings: quizSettingsSchema.parse(settings),
    questionIds,
  })
  return { owner, quizId, questionIds }
}

/** Somebody with an account and nothing else. For tests. */
export const createPerson = async (): Promise<Actor> => (await createLearner([], new Date())).actor

/** An open attempt of this person at a quiz. For tests. */
export async function createTestAttempt(
  userId: string,
  quizId: string,
  deadlineAt: Date | null = null,
): Promise<string> {
  const questions = await listQuizQuestions(quizId)
  const settings = quizSettingsSchema.parse({ mode: 'test' })
  const snapshot = makeAttemptSnapshot(questions, settings, seededRandom(userId + quizId))
  const startedAt = new Date('2026-01-02T09:00:00Z')
  const attempt = {
    userId,
    quizId,
    assignmentId: null,
    snapshot,
    startedAt,
    deadlineAt,
    attemptsAllowed: null,
  }
  const attemptId = await createAttempt(prisma, attempt)
  if (!attemptId) throw new Error('This person has an open attempt already.')
  return attemptId
}
