import 'server-only'
import type { AttemptStatus } from '@/lib/quiz/attempt'
import { prisma } from './client'

/** Somebody who has begun a quiz, or was given it in a classroom. */
export interface QuizPerson {
  userId: string
  /** Null for somebody without an account. */
  name: string | null
  /** The oldest first. */
  attempts: { status: AttemptStatus; deadlineAt: Date | null; submittedAt: Date | null }[]
}

/** Everybody who takes or may take a quiz of this owner's through a classroom; by name, at most a thousand. */
export async function listQuizPeople(quizId: string, ownerId: string): Promise<QuizPerson[]> {
  const rows = await prisma.user.findMany({
    where: {
      id: { not: ownerId },
      OR: [
        { attempts: { some: { quizId } } },
        { memberships: { some: { classroom: { assignments: { some: { quizId } } } } } },
      ],
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 1000,
    select: {
      id: true,
      name: true,
      attempts: {
        where: { quizId },
        orderBy: { number: 'asc' },
        select: { status: true, deadlineAt: true, submittedAt: true },
      },
    },
  })
  return rows.map(({ id, name, attempts }) => ({ userId: id, name, attempts }))
}

/** True for somebody who has begun a quiz of this owner's, or is in a classroom of theirs. */
export async function isTakerOf(ownerId: string, userId: string): Promise<boolean> {
  const found = await prisma.user.findFirst({
    where: {
      id: userId,
      OR: [
        { attempts: { some: { quiz: { ownerId } } } },
        { memberships: { some: { classroom: { ownerId } } } },
      ],
    },
    select: { id: true },
  })
  return found !== null
}
