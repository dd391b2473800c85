import { v4 as uuid } from 'uuid'
import type { Actor } from '@/lib/core/actor'
import { prisma } from './client'
import { createMember, createVisitor } from './users'

/** A new member for a test, with an address nobody else has. */
export async function createTestMember(): Promise<Actor> {
  const email = `${uuid()}@example.org`
  const userId = await createMember(prisma, {
    email,
    name: 'Ada',
    passwordHash: null,
    purpose: 'learn',
    timeZone: 'UTC',
  })
  return {
    userId,
    sessionId: '',
    kind: 'member',
    name: 'Ada',
    email,
    purpose: 'learn',
    timeZone: 'UTC',
    dayStartHour: 4,
  }
}

/** A new visitor for a test. */
export async function createTestVisitor(): Promise<Actor> {
  const userId = await createVisitor(prisma, 'UTC')
  return {
    userId,
    sessionId: '',
    kind: 'visitor',
    name: null,
    email: null,
    purpose: 'learn',
    timeZone: 'UTC',
    dayStartHour: 4,
  }
}
