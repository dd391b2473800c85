/**
 * `npm run db:migrate -- --name x`, `npm run db:studio`, `node scripts/prisma.mjs …`: the Prisma CLI on the embedded
 * database, or on DATABASE_URL. Here migrations are written and looked at; `npm start` applies them by itself.
 */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import './launcher/node-version.mjs'
import { installDependencies } from './launcher/dependencies.mjs'
import { readEnvFile } from './launcher/environment.mjs'
import { dataFolder, importPackage, inProject, root } from './launcher/project.mjs'
import { complain } from './launcher/say.mjs'
import { openEmbeddedDatabase } from './postgres/embedded.mjs'

try {
  readEnvFile()
  await installDependencies()
  process.exitCode = process.env.DATABASE_URL ? runPrisma() : await runOnEmbedded()
} catch (error) {
  complain(error)
  process.exitCode = 1
}

async function runOnEmbedded() {
  const database = await openEmbeddedDatabase(path.join(dataFolder(), 'database'))
  try {
    await allowNewDatabases(database, true)
    const code = runPrisma({ DATABASE_URL: database.url })
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

function runPrisma(address = {}) {
  const cli = inProject('node_modules/prisma/build/index.js')
  const args = [cli, ...process.argv.slice(2), '--config', inProject('.config/prisma.ts')]
  const env = {
    ...process.env,
    ...address,
    ...engine(),
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  }
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status ?? 1
}

/** The engine from npm, unless somebody chose one or has downloaded Prisma's own. */
function engine() {
  const folder = inProject('node_modules/@prisma/engines')
  const isThere = fs.readdirSync(folder).some((file) => file.startsWith('schema-engine-'))
  if (isThere || process.env.PRISMA_SCHEMA_ENGINE_BINARY || process.platform === 'win32') return {}
  return { PRISMA_SCHEMA_ENGINE_BINARY: path.join(import.meta.dirname, 'schema-engine/engine.mjs') }
}
