import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { pool, prisma } from './client'
import { countUse, resetLimit } from './rate-limits'

afterAll(async () => {
  await prisma.$disconnect()
  await pool.end()
})

describe('countUse', () => {
  it('stops one key after its points, says how long to wait, and leaves others alone', async () => {
    const key = randomUUID()
    const uses = await Promise.allSettled(Array.from({ length: 15 }, () => countUse('sign-in-account', key)))
    expect(uses.filter((use) => use.status === 'fulfilled')).toHaveLength(10)
    const refusal = await countUse('sign-in-account', key).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ code: 'too-many' })
    expect((refusal as { details: { seconds: number } }).details.seconds).toBeGreaterThan(0)
    await expect(countUse('sign-in-account', randomUUID())).resolves.toBeUndefined()
    await expect(countUse('visitor-address', key)).resolves.toBeUndefined()
  })

  it('begins anew after a reset', async () => {
    const key = randomUUID()
    for (let i = 0; i < 10; i++) await countUse('sign-in-account', key)
    await resetLimit('sign-in-account', key)
    await expect(countUse('sign-in-account', key)).resolves.toBeUndefined()
  })
})
