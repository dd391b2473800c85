import { z } from 'zod'

/** No session looks further ahead than this, in study days. */
export const AHEAD_DAYS_MAX = 30
const AHEAD_DAYS_USUAL = 7

const blank = z.literal('').transform(() => undefined)
const id = z.union([blank, z.uuid()]).optional().catch(undefined)

/**
 * Which cards a session asks, as an address says it: those of a deck, an article or a tag; and of them what is due, what
 * was missed today, or what comes due within so many days. A part that makes no sense is as if it were not there.
 */
export const studyScopeSchema = z.object({
  deck: id,
  article: id,
  tag: z
    .union([blank, z.string().trim().min(1).max(60)])
    .optional()
    .catch(undefined),
  what: z.enum(['due', 'missed', 'ahead']).catch('due'),
  days: z.coerce.number().int().min(1).max(AHEAD_DAYS_MAX).catch(AHEAD_DAYS_USUAL),
  /** When the session began: outside of what is due, each card is asked once since then. ISO text. */
  since: z.iso.datetime().optional().catch(undefined),
})
export type StudyScope = z.infer<typeof studyScopeSchema>

/** The plain session: all that is due today, and nothing else. */
export const ALL_DUE: StudyScope = { what: 'due', days: AHEAD_DAYS_USUAL }

/** True if the scope is more or less than all that is due today. */
export const isCustom = (scope: StudyScope): boolean =>
  scope.what !== 'due' || Boolean(scope.deck ?? scope.article ?? scope.tag)

/** The scope as the query of an address, '' for the plain session: reading it gives the scope again. */
export function writeStudyScope(scope: StudyScope): string {
  if (!isCustom(scope)) return ''
  const { deck, article, tag, what, days, since } = scope
  const parts = {
    deck,
    article,
    tag,
    what: what === 'due' ? undefined : what,
    days: what === 'ahead' ? String(days) : undefined,
    since: what === 'due' ? undefined : since,
  }
  const given = Object.entries(parts).filter((part): part is [string, string] => part[1] !== undefined)
  return `?${new URLSearchParams(given)}`
}
