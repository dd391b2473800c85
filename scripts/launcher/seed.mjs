import fs from 'node:fs'
import { importPackage, inProject } from './project.mjs'
import { runNode } from './run.mjs'
import { say, Sentence } from './say.mjs'
import { hashFiles, hashTexts } from './stamps.mjs'

const SOURCES = ['prisma/seed.ts', 'prisma/demo', 'scripts/demo-accounts.mjs']

/**
 * Puts the demo into the database, unless this very demo was put into this very database before (`stampFile` says so).
 * What people changed since stays as it is: prisma/seed.ts adds what is missing.
 */
export async function seedOnce(environment, stampFile) {
  const key = hashTexts(hashFiles(...SOURCES), await identityOf(environment.DATABASE_URL))
  if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === key) return
  say('adding the demo')
  await seed(environment)
  fs.writeFileSync(stampFile, key)
}

/** Runs prisma/seed.ts on the database of this environment. */
export async function seed(environment) {
  // 'react-server' is the condition under which modules that import 'server-only' can be loaded.
  const args = ['--conditions=react-server', '--import', 'tsx', inProject('prisma/seed.ts')]
  const { code } = await runNode(args, { env: environment })
  if (code !== 0) throw new Sentence('The demo could not be added; the reason is above.')
}

/** A text that changes when a database is made anew: the id of its first migration's row. */
async function identityOf(url) {
  const { default: pg } = await importPackage('pg')
  const client = new pg.Client(url)
  await client.connect()
  try {
    const { rows } = await client.query('SELECT id FROM _prisma_migrations ORDER BY started_at LIMIT 1')
    return rows[0]?.id ?? ''
  } finally {
    await client.end()
  }
}
