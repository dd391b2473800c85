import 'server-only'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { AppError } from '@/lib/core/app-error'
import { pool } from './client'

/**
 * What may be done how often. Keys are an address or a person or both, never everybody: a limit for all locks all out.
 * points: how many; duration: in how many seconds.
 */
const limits = {
  'sign-in-account': { points: 10, duration: 15 * 60 },
  'sign-in-address': { points: 60, duration: 15 * 60 },
  'register-address': { points: 30, duration: 60 * 60 },
  'visitor-address': { points: 30, duration: 60 * 60 },
  'image-person': { points: 120, duration: 60 * 60 },
  'dispute-person': { points: 20, duration: 60 * 60 },
  'import-person': { points: 60, duration: 60 * 60 },
} as const
export type LimitName = keyof typeof limits

const limiters = new Map<LimitName, RateLimiterPostgres>()

function limiter(name: LimitName): RateLimiterPostgres {
  const known = limiters.get(name)
  if (known) return known
  const made = new RateLimiterPostgres({
    storeClient: pool,
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix: name,
    clearExpiredByTimeout: false,
    ...limits[name],
  })
  limiters.set(name, made)
  return made
}

/** Counts one use of `name` by `key`. Throws AppError('too-many') with the seconds to wait when there are none left. */
export async function countUse(name: LimitName, key: string): Promise<void> {
  try {
    await limiter(name).consume(key)
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    throw new AppError('too-many', { seconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)) })
  }
}

/** Forgets the uses counted so far, as after a sign-in that succeeded. */
export async function resetLimit(name: LimitName, key: string): Promise<void> {
  await limiter(name).delete(key)
}
