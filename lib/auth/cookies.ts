import 'server-only'
import { env } from '@/lib/env'

const DAY_SECONDS = 24 * 60 * 60
export const MEMBER_SESSION_SECONDS = 30 * DAY_SECONDS
export const VISITOR_SESSION_SECONDS = 14 * DAY_SECONDS

/** Cookies marked Secure would be refused over plain http, which is how it runs on one's own machine. */
const isSecure = env.NEXTAUTH_URL.startsWith('https://')
const prefix = isSecure ? '__Host-' : ''

export const MEMBER_COOKIE = `${prefix}versed-session`
export const VISITOR_COOKIE = `${prefix}versed-visitor`

export const cookieOptions = { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure } as const
