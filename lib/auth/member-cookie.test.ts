import { encode } from 'next-auth/jwt'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { env } from '@/lib/env'
import { readMemberCookie } from './member-cookie'

const DAY_SECONDS = 24 * 60 * 60
const seal = (sid: string, secret = env.NEXTAUTH_SECRET) =>
  encode({ token: { sid }, secret, maxAge: DAY_SECONDS })

describe('readMemberCookie', () => {
  afterEach(() => void vi.useRealTimers())

  it('finds the session that each cookie names, the second time as the first', async () => {
    const cookies = await Promise.all([seal('one'), seal('two')])
    for (let time = 0; time < 2; time++)
      expect(await Promise.all(cookies.map(readMemberCookie))).toEqual(['one', 'two'])
  })

  it('opens nothing that was changed, sealed with another secret, or is no cookie of ours', async () => {
    const cookie = await seal('one')
    expect(await readMemberCookie(cookie)).toBe('one')
    const [head, key, iv, words, tag] = cookie.split('.') as [string, string, string, string, string]
    const changed = [head, key, iv, (words.startsWith('A') ? 'B' : 'A') + words.slice(1), tag].join('.')
    expect(await readMemberCookie(changed)).toBeNull()
    expect(await readMemberCookie(await seal('one', 'another-secret-another-secret-another'))).toBeNull()
    expect(await readMemberCookie('')).toBeNull()
    expect(await readMemberCookie('constructor')).toBeNull()
  })

  it('knows no cookie after its time, however well it knew it before', async () => {
    const cookie = await seal('one')
    expect(await readMemberCookie(cookie)).toBe('one')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + (DAY_SECONDS + 60) * 1000 })
    expect(await readMemberCookie(cookie)).toBeNull()
  })
})
