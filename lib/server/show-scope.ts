import 'server-only'
import { requireActor } from '@/lib/auth/actor'
import { AppError } from '@/lib/core/app-error'
import { findArticle } from '@/lib/db/articles'
import { findDeckName } from '@/lib/db/decks'
import { studyScopeSchema } from '@/lib/review/study-scope'

/**
 * What a session of the caller is about, in a few words; null for all that is due. Throws 'not-found' for a deck or an
 * article that is not the caller's.
 */
export async function showScope(input: unknown): Promise<string | null> {
  const actor = await requireActor()
  const { deck, article, tag, what, days } = studyScopeSchema.parse(input)
  const parts: string[] = []
  if (deck) parts.push(found(await findDeckName(actor.userId, deck)))
  if (article) parts.push(found((await findArticle(actor.userId, article))?.title ?? null))
  if (tag) parts.push(`tagged ${tag}`)
  if (what === 'missed') parts.push('what you missed today')
  if (what === 'ahead') parts.push(days === 1 ? 'due by tomorrow' : `due within ${days} days`)
  return parts.length === 0 ? null : parts.join(' · ')
}

function found(name: string | null): string {
  if (name === null) throw new AppError('not-found')
  return name
}
