import { hashPassword } from '@/lib/auth/passwords'
import type { Actor } from '@/lib/core/actor'
import { prisma } from '@/lib/db/client'
import { createMember } from '@/lib/db/users'

interface Account {
  email: string
  name: string
  purpose: 'learn' | 'teach'
}

const TIME_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone

const actorOf = (userId: string, account: Account): Actor => ({
  userId,
  sessionId: '',
  kind: 'member',
  name: account.name,
  email: account.email,
  purpose: account.purpose,
  timeZone: TIME_ZONE,
  dayStartHour: 4,
})

/** Makes a person. Without a password nobody can sign in as them. */
export async function addPerson(account: Account, password: string | null): Promise<Actor> {
  const passwordHash = password === null ? null : await hashPassword(password)
  const userId = await createMember(prisma, { ...account, passwordHash, timeZone: TIME_ZONE })
  return actorOf(userId, account)
}

/** Erases everybody whose address ends so, with all that is theirs. */
export async function erasePeople(addressEnd: string): Promise<void> {
  await prisma.user.deleteMany({ where: { email: { endsWith: addressEnd } } })
}
