import 'server-only'
import type { Db } from './client'
import { prisma } from './client'

/** What signing in needs to know of a person. */
export interface Credentials {
  userId: string
  passwordHash: string | null
}

export interface NewMember {
  email: string
  name: string
  passwordHash: string | null
  purpose: 'learn' | 'teach'
  timeZone: string
}

export interface Preferences {
  name: string
  purpose: 'learn' | 'teach'
  timeZone: string
  dayStartHour: number
}

/** The account with this (lower-case) email address, or null. */
export async function findCredentials(email: string): Promise<Credentials | null> {
  const user = await prisma.user.findUnique({ where: { email }, select: { id: true, passwordHash: true } })
  return user && { userId: user.id, passwordHash: user.passwordHash }
}

export async function findPasswordHash(userId: string): Promise<string | null> {
  const user = await prisma.user.findUnique({ where: { id: userId }, select: { passwordHash: true } })
  return user?.passwordHash ?? null
}

export async function createMember(db: Db, member: NewMember): Promise<string> {
  const user = await db.user.create({ data: { ...member, kind: 'member' }, select: { id: true } })
  return user.id
}

/**
 * Turns a visitor into a member in place, so that everything made so far stays theirs, and ends the visit: from now on
 * only signing in lets anybody in. False if there is no such visitor.
 */
export async function promoteVisitor(db: Db, userId: string, member: NewMember): Promise<boolean> {
  const changed = await db.user.updateMany({
    where: { id: userId, kind: 'visitor' },
    data: { ...member, kind: 'member' },
  })
  if (changed.count === 1) await db.session.deleteMany({ where: { userId } })
  return changed.count === 1
}

export async function createVisitor(db: Db, timeZone: string): Promise<string> {
  const user = await db.user.create({ data: { kind: 'visitor', timeZone }, select: { id: true } })
  return user.id
}

/** Deletes visitors that were made before a time, with all they left. Returns how many. */
export async function deleteVisitorsBefore(before: Date): Promise<number> {
  const deleted = await prisma.user.deleteMany({ where: { kind: 'visitor', createdAt: { lt: before } } })
  return deleted.count
}

export async function updatePreferences(userId: string, preferences: Preferences): Promise<void> {
  await prisma.user.update({ where: { id: userId }, data: preferences })
}

export async function updatePasswordHash(db: Db, userId: string, passwordHash: string): Promise<void> {
  await db.user.update({ where: { id: userId }, data: { passwordHash } })
}

/** Erases a person and, by cascade, everything that is theirs. */
export async function deleteUser(db: Db, userId: string): Promise<void> {
  await db.user.delete({ where: { id: userId } })
}

/** The account that an outside identity belongs to, or null. */
export async function findUserByIdentity(provider: string, subject: string): Promise<string | null> {
  const identity = await prisma.identity.findUnique({
    where: { provider_subject: { provider, subject } },
    select: { userId: true },
  })
  return identity?.userId ?? null
}

export async function addIdentity(db: Db, userId: string, provider: string, subject: string): Promise<void> {
  await db.identity.create({ data: { provider, subject, userId } })
}

/**
 * Gives everything that a visitor made to a member who signed in, then erases the visitor.
 * Where both have the same card (they cannot: a question has one owner, but a shared quiz may be taken by both),
 * the member's own stays.
 */
export async function adoptVisitor(db: Db, visitorId: string, userId: string): Promise<void> {
  const from = { ownerId: visitorId }
  const to = { ownerId: userId }
  await db.article.updateMany({ where: from, data: to })
  await db.question.updateMany({ where: from, data: to })
  await db.quiz.updateMany({ where: from, data: to })
  const taken = await db.attempt.findMany({ where: { userId }, select: { quizId: true } })
  const movable = { userId: visitorId, quizId: { notIn: taken.map((attempt) => attempt.quizId) } }
  await db.response.updateMany({ where: { userId: visitorId, attempt: movable }, data: { userId } })
  await db.attempt.updateMany({ where: movable, data: { userId } })
  const disputed = await db.dispute.findMany({
    where: { userId, status: 'open' },
    select: { questionId: true },
  })
  const undisputed = {
    userId: visitorId,
    attempt: { userId },
    questionId: { notIn: disputed.map((dispute) => dispute.questionId) },
  }
  await db.dispute.updateMany({ where: undisputed, data: { userId } })
  const owned = await db.card.findMany({ where: { userId }, select: { questionId: true } })
  const cards = { userId: visitorId, questionId: { notIn: owned.map((card) => card.questionId) } }
  await db.reviewLog.updateMany({ where: { userId: visitorId, card: cards }, data: { userId } })
  await db.card.updateMany({ where: cards, data: { userId } })
  await db.job.updateMany({ where: from, data: to })
  await db.deck.updateMany({ where: from, data: to })
  await db.image.updateMany({ where: from, data: to })
  const mine = { where: { userId: visitorId }, data: { userId } }
  const tagged = await db.questionTag.findMany({ where: { userId }, select: { questionId: true } })
  const untagged = { userId: visitorId, questionId: { notIn: tagged.map((tag) => tag.questionId) } }
  await db.questionTag.updateMany({ where: untagged, data: { userId } })
  await db.examPlan.updateMany(mine)
  await db.daysAway.updateMany(mine)
  await deleteUser(db, visitorId)
}
