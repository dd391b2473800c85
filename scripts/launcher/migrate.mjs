import crypto from 'node:crypto'
import fs from 'node:fs'
import { wait } from './processes.mjs'
import { importPackage, inProject } from './project.mjs'
import { Sentence } from './say.mjs'

/** The advisory lock that Prisma Migrate itself takes: of two who start at once, one migrates and one waits. */
const PRISMA_LOCK = 72707369

/** PostgreSQL's code for 'starting up' and 'in recovery': it will be there soon. */
const CANNOT_CONNECT_NOW = '57P03'
const STARTING_UP_MS = 60_000

/** The table of Prisma Migrate, so that its commands agree with us about what has been applied. */
const HISTORY_TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`

/**
 * Applies what prisma/migrations holds and the database does not have yet; returns the names of what was applied.
 * Each migration is one transaction with its row of history: killed at any moment, it is either whole or not there.
 */
export async function migrate(url) {
  const client = await connect(url)
  try {
    await client.query("SET lock_timeout = '60s'")
    await client.query(`SELECT pg_advisory_lock(${PRISMA_LOCK})`)
    await client.query(HISTORY_TABLE)
    const known = readMigrations()
    const done = await readHistory(client, known)
    const missing = known.filter(({ name }) => !done.has(name))
    for (const migration of missing) await apply(client, migration)
    return missing.map(({ name }) => name)
  } finally {
    await client.end() // which also gives the lock back
  }
}

async function connect(url) {
  const { default: pg } = await importPackage('pg')
  for (const end = Date.now() + STARTING_UP_MS; ; await wait(250)) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
    client.on('error', () => {}) // said by the query that fails of it
    try {
      await client.connect()
      return client
    } catch (error) {
      if (error.code === CANNOT_CONNECT_NOW && Date.now() < end) continue
      const { host, pathname } = new URL(url)
      throw new Sentence(`The database ${host}${pathname} cannot be reached: ${error.message || error.code}.`)
    }
  }
}

function readMigrations() {
  const folder = inProject('prisma/migrations')
  const names = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return names
    .map(({ name }) => {
      const sql = fs.readFileSync(`${folder}/${name}/migration.sql`, 'utf8')
      return { name, sql, checksum: crypto.createHash('sha256').update(sql).digest('hex') }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Names of the migrations that the database has. Throws a Sentence where they are not the ones we know. */
async function readHistory(client, known) {
  const { rows } = await client.query('SELECT * FROM _prisma_migrations WHERE rolled_back_at IS NULL')
  for (const row of rows) {
    const migration = known.find(({ name }) => name === row.migration_name)
    const fault = !row.finished_at
      ? 'was begun there and not finished'
      : !migration
        ? 'is not part of this version of Versed (is the database of a newer one?)'
        : migration.checksum !== row.checksum
          ? 'was changed since it was applied there'
          : null
    if (!fault) continue
    throw new Sentence(
      `The database does not fit: the migration ${row.migration_name} ${fault}. Nothing was changed. ` +
        'Use the version of Versed that fits, or (if its data is not needed) an empty database.',
    )
  }
  return new Set(rows.map((row) => row.migration_name))
}

async function apply(client, { name, sql, checksum }) {
  try {
    await client.query('BEGIN')
    await client.query(sql)
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [crypto.randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    throw new Sentence(`The migration ${name} failed and was taken back: ${error.message}`)
  }
}
