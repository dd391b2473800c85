import fs from 'node:fs'
import { inProject } from './project.mjs'
import { runNode } from './run.mjs'
import { say, Sentence } from './say.mjs'
import { hashFiles, isDone, markDone } from './stamps.mjs'

const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'proxy.ts',
  'instrumentation.ts',
  'prisma/schema.prisma',
  'next.config.js',
  'package-lock.json',
  'tsconfig.json',
  '.postcssrc.json',
]

/** A build serves any installation: it must not know the database, the secret or the address of the one it is made on. */
const PLACEHOLDERS = {
  DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/no-database-while-building',
  NEXTAUTH_SECRET: 'not-a-secret-only-for-the-time-of-building',
  NEXTAUTH_URL: 'http://127.0.0.1',
  DEMO_ACCOUNTS: '',
}

/** Makes the production build, if there is none of these very sources. */
export async function buildForProduction() {
  const key = hashFiles(...SOURCES)
  const isThere = fs.existsSync(inProject('.next/BUILD_ID'))
  if (isThere && isDone('build', key)) return
  say('building, once (next build)')
  const args = [inProject('node_modules/next/dist/bin/next'), 'build']
  const env = { ...PLACEHOLDERS, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const { code, output } = await runNode(args, { env, collect: true })
  if (code !== 0) throw new Sentence(`The build failed:\n${output}`)
  markDone('build', key)
  say('built')
}
