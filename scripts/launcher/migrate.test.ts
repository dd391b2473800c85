import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrate } from './migrate.mjs'

/** A schema of its own in the test database: the runner neither knows nor minds. */
let url: string
let client: pg.Client
const schema = `migrate_test_${randomUUID().replaceAll('-', '')}`

beforeEach(async () => {
  client = new pg.Client(process.env.DATABASE_URL)
  await client.connect()
  await client.query(`CREATE SCHEMA ${schema}`)
  const address = new URL(process.env.DATABASE_URL!)
  address.searchParams.set('options', `-c search_path=${schema}`)
  url = address.href
})

afterEach(async () => {
  await client.query(`DROP SCHEMA ${schema} CASCADE`)
  await client.end()
})

const history = async () =>
  (await client.query(`SELECT * FROM ${schema}._prisma_migrations ORDER BY migration_name`)).rows

describe('migrate', () => {
  it('applies everything once, in order, with the rows that Prisma Migrate would write', async () => {
    const applied = await migrate(url)
    expect(applied.length).toBeGreaterThan(0)
    expect(applied).toEqual([...applied].sort())
    expect(await migrate(url)).toEqual([])
    const rows = await history()
    expect(rows.map((row) => row.migration_name)).toEqual(applied)
    for (const row of rows) {
      expect(row).toMatchObject({ applied_steps_count: 1, rolled_back_at: null, logs: null })
      expect(row.checksum).toMatch(/^[0-9a-f]{64}$/)
      expect(row.finished_at).toBeInstanceOf(Date)
    }
  })

  it('lets two who start at once wait for each other', async () => {
    const both = await Promise.all([migrate(url), migrate(url)])
    expect(both.filter((applied) => applied.length > 0)).toHaveLength(1)
    expect(await history()).toHaveLength(both.flat().length)
  })

  it('refuses a database that a newer version has changed, or whose migration is another', async () => {
    await migrate(url)
    await client.query(`UPDATE ${schema}._prisma_migrations SET checksum = 'other'`)
    await expect(migrate(url)).rejects.toThrow(/was changed since it was applied there/)
    await client.query(`UPDATE ${schema}._prisma_migrations SET migration_name = '29990101000000_tomorrow'`)
    await expect(migrate(url)).rejects.toThrow(/29990101000000_tomorrow is not part of this version/)
    await client.query(`UPDATE ${schema}._prisma_migrations SET finished_at = NULL`)
    await expect(migrate(url)).rejects.toThrow(/was begun there and not finished/)
  })

  it('takes a failed migration back as a whole', async () => {
    await client.query(`CREATE TABLE ${schema}."AuditEvent" (id int)`) // in the way of the last tables
    await expect(migrate(url)).rejects.toThrow(
      /failed and was taken back: relation "AuditEvent" already exists/,
    )
    const { rows } = await client.query('SELECT tablename FROM pg_tables WHERE schemaname = $1', [schema])
    expect(rows.map((row) => row.tablename).sort()).toEqual(['AuditEvent', '_prisma_migrations'])
    expect(await history()).toEqual([])
  })

  it('says where it could not get to, without the password', async () => {
    const nowhere = migrate('postgresql://versed:hunter2@127.0.0.1:1/versed')
    await expect(nowhere).rejects.toThrow(/^The database 127\.0\.0\.1:1\/versed cannot be reached: .+\.$/)
    await expect(nowhere).rejects.not.toThrow(/hunter2/)
  })
})
