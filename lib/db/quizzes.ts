import 'server-only'
import { v7 as newId } from 'uuid'
import { questionContentSchema, type QuestionContent } from '@/lib/question/question'
import type { AssignedRules } from '@/lib/quiz/attempt-rules'
import { quizSettingsSchema, type QuizDetails, type QuizStatus } from '@/lib/quiz/quiz'
import type { Db } from './client'
import { prisma } from './client'
import type { Prisma } from './generated/client'

/** A quiz without its questions. */
export interface StoredQuiz extends QuizDetails {
  quizId: string
  ownerId: string
  ownerName: string | null
  status: QuizStatus
  /** Whoever has this code may take the quiz; null while the link is off. */
  shareCode: string | null
  questionCount: number
}

/** A question of a quiz in its current version, for the quiz's owner. */
export interface StoredQuizQuestion {
  questionId: string
  versionId: string
  maxMark: number
  content: QuestionContent
  isStale: boolean
}

const quizFields = {
  id: true,
  ownerId: true,
  owner: { select: { name: true } },
  title: true,
  description: true,
  status: true,
  shareCode: true,
  settings: true,
  _count: { select: { items: true } },
} as const satisfies Prisma.QuizSelect

type QuizRow = Prisma.QuizGetPayload<{ select: typeof quizFields }>

const toQuiz = (row: QuizRow): StoredQuiz => ({
  quizId: row.id,
  ownerId: row.ownerId,
  ownerName: row.owner.name,
  title: row.title,
  description: row.description,
  status: row.status,
  shareCode: row.shareCode,
  settings: quizSettingsSchema.parse(row.settings),
  questionCount: row._count.items,
})

/**
 * Quizzes that somebody may see: their own, those assigned to a classroom they are in, and those they have begun.
 * An archived quiz is there only for the attempts that were made at it.
 */
const visibleTo = (userId: string): Prisma.QuizWhereInput => ({
  OR: [
    { ownerId: userId, status: { not: 'archived' } },
    { status: 'open', assignments: { some: { classroom: { memberships: { some: { userId } } } } } },
    { attempts: { some: { userId } } },
  ],
})

/** A quiz that this person may see, or null. */
export async function findQuiz(userId: string, quizId: string): Promise<StoredQuiz | null> {
  const row = await prisma.quiz.findFirst({ where: { id: quizId, ...visibleTo(userId) }, select: quizFields })
  return row && toQuiz(row)
}

/** A person's own quiz, or null. */
export async function findOwnQuiz(ownerId: string, quizId: string): Promise<StoredQuiz | null> {
  const where = { id: quizId, ownerId, status: { not: 'archived' } } as const
  const row = await prisma.quiz.findFirst({ where, select: quizFields })
  return row && toQuiz(row)
}

/** The open quiz behind a share link, or null. */
export async function findSharedQuiz(shareCode: string): Promise<StoredQuiz | null> {
  const row = await prisma.quiz.findFirst({ where: { shareCode, status: 'open' }, select: quizFields })
  return row && toQuiz(row)
}

/** The latest quiz with which a person practises an article by themselves: of its questions alone, and given to nobody. */
export async function findPracticeOf(ownerId: string, articleId: string): Promise<StoredQuiz | null> {
  const rows = await prisma.quiz.findMany({
    where: {
      ...{ ownerId, status: 'open' as const, shareCode: null },
      assignments: { none: {} },
      items: { some: {}, every: { question: { articleId } } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 20,
    select: quizFields,
  })
  return rows.map(toQuiz).find(({ settings }) => settings.mode === 'practice') ?? null
}

/** The rules under which a classroom was given a quiz. */
export interface QuizAssignment extends AssignedRules {
  assignmentId: string
}

/** What a quiz was given to this person's classrooms with, the latest first. */
export async function listAssignments(userId: string, quizId: string): Promise<QuizAssignment[]> {
  const rows = await prisma.assignment.findMany({
    where: { quizId, classroom: { memberships: { some: { userId } } } },
    orderBy: { createdAt: 'desc' },
    take: 50,
    select: { id: true, timeLimitSeconds: true, opensAt: true, dueAt: true, attemptsAllowed: true },
  })
  return rows.map(({ id, ...rules }) => ({ assignmentId: id, ...rules }))
}

/** A person's own quizzes, newest first, with how many people have handed one in. */
export async function listOwnQuizzes(ownerId: string): Promise<(StoredQuiz & { submittedCount: number })[]> {
  const rows = await prisma.quiz.findMany({
    where: { ownerId, status: { not: 'archived' } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 500,
    select: {
      ...quizFields,
      attempts: { where: { status: 'submitted' }, distinct: ['userId'], select: { id: true } },
    },
  })
  return rows.map((row) => ({ ...toQuiz(row), submittedCount: row.attempts.length }))
}

/** Other people's quizzes that this person was given or has begun, newest first. */
export async function listOthersQuizzes(userId: string): Promise<StoredQuiz[]> {
  const rows = await prisma.quiz.findMany({
    where: { ownerId: { not: userId }, ...visibleTo(userId) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 500,
    select: quizFields,
  })
  return rows.map(toQuiz)
}

/** The questions of a quiz in their order and current versions; those retired since are out of use. */
export async function listQuizQuestions(quizId: string): Promise<StoredQuizQuestion[]> {
  const rows = await prisma.quizItem.findMany({
    where: { quizId, question: { status: { not: 'retired' } } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      questionId: true,
      maxMark: true,
      question: {
        select: {
          isStale: true,
          versions: { orderBy: { number: 'desc' }, take: 1, select: { id: true, content: true } },
        },
      },
    },
  })
  return rows.map(({ questionId, maxMark, question }) => {
    const version = question.versions[0]
    if (!version) throw new Error(`Question ${questionId} has no version.`)
    const content = questionContentSchema.parse(version.content)
    return { questionId, versionId: version.id, maxMark, content, isStale: question.isStale }
  })
}

/** Makes a quiz with these questions in this order. Returns its id. */
export async function createQuiz(
  db: Db,
  quiz: QuizDetails & { ownerId: string; questionIds: readonly string[] },
): Promise<string> {
  const { ownerId, title, description, settings, questionIds } = quiz
  const quizId = newId()
  await db.quiz.create({ data: { id: quizId, ownerId, title, description, settings, status: 'open' } })
  await setQuestions(db, quizId, questionIds)
  return quizId
}

/** Makes these the questions of a quiz, in this order; those that stay keep their marks. */
export async function setQuestions(db: Db, quizId: string, questionIds: readonly string[]): Promise<void> {
  await db.quizItem.deleteMany({ where: { quizId, questionId: { notIn: [...questionIds] } } })
  await db.quizItem.createMany({
    data: questionIds.map((questionId, position) => ({ id: newId(), quizId, questionId, position })),
    skipDuplicates: true,
  })
  await db.$executeRaw`
    update "QuizItem" set "position" = wanted."position" - 1
    from unnest(${[...questionIds]}::uuid[]) with ordinality as wanted("questionId", "position")
    where "QuizItem"."quizId" = ${quizId}::uuid and "QuizItem"."questionId" = wanted."questionId"`
}

/** Changes a quiz's title, description and rules. */
export async function updateQuiz(
  db: Db,
  quizId: string,
  { title, description, settings }: QuizDetails,
): Promise<void> {
  await db.quiz.update({ where: { id: quizId }, data: { title, description, settings } })
}

/** Sets or (with null) takes away the code of a quiz's share link. */
export async function setShareCode(db: Db, quizId: string, shareCode: string | null): Promise<void> {
  await db.quiz.update({ where: { id: quizId }, data: { shareCode } })
}

/** Puts a quiz away: nobody can begin it any more; attempts at it stay with those who made them. */
export async function archiveQuiz(db: Db, quizId: string): Promise<void> {
  await db.quiz.update({ where: { id: quizId }, data: { status: 'archived', shareCode: null } })
}
