import fs from 'node:fs'
import path from 'node:path'
import { inProject } from './project.mjs'
import { runNode } from './run.mjs'
import { say, Sentence } from './say.mjs'
import { hashFiles, isDone, markDone } from './stamps.mjs'

const STUB = path.join(import.meta.dirname, '../schema-engine/stub.mjs')

/** Writes the database client of lib/db/generated from the schema, if it is not there for this schema already. */
export async function generatePrismaClient() {
  const key = hashFiles('prisma/schema.prisma', 'node_modules/prisma/package.json')
  if (isDone('prisma-client', key) && fs.existsSync(inProject('lib/db/generated/client.ts'))) return
  const cli = inProject('node_modules/prisma/build/index.js')
  const { code, output } = await runNode([cli, 'generate', '--config', inProject('.config/prisma.ts')], {
    collect: true,
    env: { PRISMA_SCHEMA_ENGINE_BINARY: STUB, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' },
  })
  if (code !== 0) throw new Sentence(`prisma generate failed:\n${output}`)
  markDone('prisma-client', key)
  say('database client written')
}
