import { hashPassword } from '@/lib/auth/passwords'
import type { Actor } from '@/lib/core/actor'
import { prisma } from '@/lib/db/client'
import { createMember, findCredentials } from '@/lib/db/users'

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

/** The person with this address, made if there is none. Without a password nobody can sign in as them. */
export async function addPerson(
  account: Account,
  password: string | null,
): Promise<{ actor: Actor; isNew: boolean }> {
  const known = await findCredentials(account.email)
  if (known) return { actor: actorOf(known.userId, account), isNew: false }
  const passwordHash = password === null ? null : await hashPassword(password)
  const userId = await createMember(prisma, { ...account, passwordHash, timeZone: TIME_ZONE })
  return { actor: actorOf(userId, account), isNew: true }
}
