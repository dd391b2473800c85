/**
 * `npm run db:migrate -- --name x`, `npm run db:studio`, `node scripts/prisma.mjs …`: the Prisma CLI on the embedded
 * database, or on DATABASE_URL. Here migrations are written and looked at; `npm start` applies them by itself.
 */
import './launcher/node-version.mjs'
import fs from 'node:fs'
import path from 'node:path'
import { installDependencies } from './launcher/dependencies.mjs'
import { whenAskedToEnd } from './launcher/endings.mjs'
import { readEnvFile } from './launcher/environment.mjs'
import { dataFolder, importPackage, inProject } from './launcher/project.mjs'
import { endCommands, runNode } from './launcher/run.mjs'
import { complain } from './launcher/say.mjs'
import { openEmbeddedDatabase } from './postgres/embedded.mjs'

whenAskedToEnd(endCommands) // and then the database is closed, below

try {
  readEnvFile()
  await installDependencies()
  process.exitCode = process.env.DATABASE_URL ? await runPrisma() : await runOnEmbedded()
} catch (error) {
  complain(error)
  process.exitCode = 1
}

async function runOnEmbedded() {
  const database = await openEmbeddedDatabase(path.join(dataFolder(), 'database'))
  try {
    await allowNewDatabases(database, true)
    const code = await runPrisma({ DATABASE_URL: database.url })
    await allowNewDatabases(database, false)
    return code
  } finally {
    await database.stop()
  }
}

/** `migrate dev` tries migrations in a database that it makes and drops; the application's role may do so only meanwhile. */
async function allowNewDatabases(database, isAllowed) {
  const { default: pg } = await importPackage('pg')
  const client = new pg.Client(database.adminUrl())
  await client.connect()
  try {
    await client.query(`ALTER ROLE versed ${isAllowed ? 'CREATEDB' : 'NOCREATEDB'}`)
  } finally {
    await client.end()
  }
}

async function runPrisma(address = {}) {
  const cli = inProject('node_modules/prisma/build/index.js')
  const args = [cli, ...process.argv.slice(2), '--config', inProject('.config/prisma.ts')]
  const env = { ...address, ...engine(), CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' }
  const { code } = await runNode(args, { env, isInteractive: true })
  return code
}

/** The engine from npm, unless somebody chose one or has downloaded Prisma's own. */
function engine() {
  const folder = inProject('node_modules/@prisma/engines')
  const isThere = fs.readdirSync(folder).some((file) => file.startsWith('schema-engine-'))
  if (isThere || process.env.PRISMA_SCHEMA_ENGINE_BINARY || process.platform === 'win32') return {}
  return { PRISMA_SCHEMA_ENGINE_BINARY: path.join(import.meta.dirname, 'schema-engine/engine.mjs') }
}
