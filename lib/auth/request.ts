import 'server-only'
import { headers } from 'next/headers'

/**
 * The address a request came from, for rate limits only.
 * The start script drops forwarding headers from outside unless TRUST_PROXY is set, and the server then writes the
 * true peer address into x-forwarded-for; behind a trusted proxy the last entry is the one that proxy added.
 */
export async function clientAddress(): Promise<string> {
  const forwarded = (await headers()).get('x-forwarded-for')
  return forwarded?.split(',').at(-1)?.trim() || 'unknown'
}

/** The browser's own description of itself, cut to a sensible length; null if it gives none. */
export async function clientDescription(): Promise<string | null> {
  return (await headers()).get('user-agent')?.slice(0, 300) ?? null
}
