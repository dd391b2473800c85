import { afterAll, describe, expect, it } from 'vitest'
import { pool, prisma } from './client'
import { cancelJob, claimJob, createJob, failIfAbandoned, findJob, finishJob, reportProgress } from './jobs'
import { createTestMember } from './test-person'

afterAll(async () => {
  await prisma.$disconnect()
  await pool.end()
})

async function newJob() {
  const { userId: ownerId } = await createTestMember()
  return { ownerId, jobId: await createJob(prisma, { ownerId, kind: 'generate', input: { articleId: 'x' } }) }
}

const loseLease = (jobId: string) =>
  prisma.job.update({ where: { id: jobId }, data: { leaseUntil: new Date(0) } })

describe('jobs', () => {
  it('let one of many claimers through', async () => {
    const { jobId } = await newJob()
    const claims = await Promise.all(Array.from({ length: 20 }, () => claimJob(jobId)))
    expect(claims.filter(Boolean)).toHaveLength(1)
  })

  it('are taken over when their worker has died, and given up after three', async () => {
    const { ownerId, jobId } = await newJob()
    for (let time = 0; time < 3; time++) {
      expect(await claimJob(jobId)).not.toBeNull()
      expect(await claimJob(jobId)).toBeNull()
      await loseLease(jobId)
    }
    expect(await claimJob(jobId)).toBeNull()
    await failIfAbandoned(jobId)
    expect(await findJob(ownerId, jobId)).toMatchObject({ status: 'failed', errorCode: 'busy' })
  })

  it('keep their lease while they report, and tell a worker that they were called off', async () => {
    const { ownerId, jobId } = await newJob()
    await claimJob(jobId)
    await loseLease(jobId)
    expect(await reportProgress(jobId, { stage: 'claims', done: 3, total: 9 })).toBe(true)
    expect(await claimJob(jobId)).toBeNull()
    expect(await findJob(ownerId, jobId)).toMatchObject({ stage: 'claims', done: 3, total: 9 })
    await cancelJob(ownerId, jobId)
    expect(await reportProgress(jobId, { stage: 'claims', done: 4, total: 9 })).toBe(false)
    expect(await finishJob(prisma, jobId, {})).toBe(false)
    expect((await findJob(ownerId, jobId))?.status).toBe('cancelled')
  })

  it('are seen and called off by their owner alone', async () => {
    const { ownerId, jobId } = await newJob()
    const stranger = await createTestMember()
    expect(await findJob(stranger.userId, jobId)).toBeNull()
    await cancelJob(stranger.userId, jobId)
    expect((await findJob(ownerId, jobId))?.status).toBe('queued')
  })
})
