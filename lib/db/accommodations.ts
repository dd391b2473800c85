import 'server-only'
import { accommodationSchema, type Accommodation } from '@/lib/quiz/accommodation'
import type { Extension } from '@/lib/quiz/attempt-rules'
import { prisma, type Db } from './client'

/** What this person has set for somebody (or for themselves), or null. */
export async function findAccommodation(userId: string, setById: string): Promise<Accommodation | null> {
  const row = await prisma.accommodation.findUnique({ where: { userId_setById: { userId, setById } } })
  return row && accommodationSchema.parse(row)
}

/** What somebody has set for these people, by their ids. */
export async function listAccommodations(
  userIds: readonly string[],
  setById: string,
): Promise<Map<string, Accommodation>> {
  const rows = await prisma.accommodation.findMany({ where: { setById, userId: { in: [...userIds] } } })
  return new Map(rows.map((row) => [row.userId, accommodationSchema.parse(row)]))
}

export async function saveAccommodation(
  db: Db,
  userId: string,
  setById: string,
  accommodation: Accommodation,
): Promise<void> {
  await db.accommodation.upsert({
    where: { userId_setById: { userId, setById } },
    create: { userId, setById, ...accommodation },
    update: accommodation,
  })
}

const extensionFields = { extraSeconds: true, extraAttempts: true } as const

/** What this person was given on top of a quiz's rules, or null. */
export const findExtension = (userId: string, quizId: string): Promise<Extension | null> =>
  prisma.quizExtension.findUnique({ where: { userId_quizId: { userId, quizId } }, select: extensionFields })

/** Everything that was given to anybody on top of a quiz's rules, by person. */
export async function listExtensions(quizId: string): Promise<Map<string, Extension>> {
  const rows = await prisma.quizExtension.findMany({
    where: { quizId },
    select: { userId: true, ...extensionFields },
  })
  return new Map(rows.map(({ userId, ...extension }) => [userId, extension]))
}

/** Adds to what this person was given on top of a quiz's rules. */
export async function addExtension(db: Db, userId: string, quizId: string, more: Extension): Promise<void> {
  await db.quizExtension.upsert({
    where: { userId_quizId: { userId, quizId } },
    create: { userId, quizId, ...more },
    update: {
      extraSeconds: { increment: more.extraSeconds },
      extraAttempts: { increment: more.extraAttempts },
    },
  })
}

/** Moves the deadline of this person's open attempt at a quiz, if it has one. Returns how many attempts that were: 0 or 1. */
export const moveDeadline = (db: Db, userId: string, quizId: string, seconds: number): Promise<number> =>
  db.$executeRaw`
    update "Attempt" set "deadlineAt" = "deadlineAt" + make_interval(secs => ${seconds}::float8)
    where "userId" = ${userId}::uuid and "quizId" = ${quizId}::uuid and "status" = 'open' and "deadlineAt" is not null`
