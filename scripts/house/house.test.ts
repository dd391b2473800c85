import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../launcher/project.mjs'
import { cruise } from './cruise.mjs'
import { findMissingFromLock } from './lock.mjs'
import { SOURCE_FOLDERS } from './source-files.mjs'

/** Breaches planted into a copy of the house: file → its text and the rules that must catch it. */
const planted: Record<string, { text: string; rules: string[] }> = {
  'lib/question/planted-react.ts': { text: "import 'react'", rules: ['pure-question'] },
  'lib/claim/planted-later-room.ts': { text: "import '@/lib/quiz/response'", rules: ['flow-claim'] },
  'lib/core/planted-env.ts': { text: "import '@/lib/env'", rules: ['flow-core'] },
  'lib/review/planted-file.ts': { text: "import 'node:fs'", rules: ['no-built-ins-review'] },
  'lib/article/planted-type.ts': {
    text: "import type { Pool } from 'pg'\nexport type Planted = Pool",
    rules: ['pure-article', 'prisma-lives-in-db'],
  },
  'components/ui/planted-domain.ts': { text: "import '@/lib/quiz/response'", rules: ['ui-knows-no-domain'] },
  'components/layout/planted-server.ts': {
    text: "import '@/lib/server/run-action'",
    rules: ['components-stay-in-front'],
  },
  'app/planted-database.ts': { text: "import '@/lib/db/client'", rules: ['db-behind-server'] },
  'app/planted-part.ts': { text: "import '@/lib/server/replay-log'", rules: ['parts-are-not-use-cases'] },
  'app/planted-page.ts': { text: "import '@/app/layout'", rules: ['pages-stay-apart'] },
  'lib/auth/planted-prisma.ts': { text: "import '@prisma/client'", rules: ['prisma-lives-in-db'] },
  'lib/server/planted-use-case.ts': {
    text: "import '@/lib/db/client'",
    rules: ['use-cases-ask-who-is-calling'],
  },
  'lib/server/planted-next-auth.ts': {
    text: "import '@/lib/auth/actor'\nimport 'next-auth'",
    rules: ['next-auth-lives-in-auth'],
  },
  'lib/db/planted-rule.ts': { text: "import '@/lib/server/run-action'", rules: ['db-is-a-leaf'] },
  'lib/quiz/planted-one.ts': { text: "import './planted-two'", rules: ['no-circular'] },
  'lib/quiz/planted-two.ts': { text: "import './planted-one'", rules: [] }, // a circle is told once
  'lib/core/planted-nowhere.ts': { text: "import './there-is-no-such-file'", rules: ['not-to-unresolvable'] },
}

/** The same for ESLint: file → text and the rule. */
const plantedForLint: Record<string, { text: string; rule: string }> = {
  'lib/review/planted-clock.ts': { text: 'export const now = Date.now()', rule: 'no-restricted-properties' },
  'lib/review/planted-date.ts': { text: 'export const now = new Date()', rule: 'no-restricted-syntax' },
  'lib/quiz/planted-chance.ts': {
    text: 'export const lot = Math.random()',
    rule: 'no-restricted-properties',
  },
  'lib/quiz/planted-id.ts': { text: 'export const id = crypto.randomUUID()', rule: 'no-restricted-globals' },
  'lib/claim/planted-environment.ts': {
    text: 'export const key = process.env.KEY',
    rule: 'no-restricted-syntax',
  },
  'lib/article/planted-fetch.ts': {
    text: "export const page = () => fetch('/')",
    rule: 'no-restricted-globals',
  },
  'lib/server/planted-environment.ts': {
    text: 'export const key = process.env.KEY',
    rule: 'no-restricted-syntax',
  },
  'lib/core/planted-type-import.ts': {
    text: "import { Random } from './random'\nexport const r: Random = () => 0",
    rule: '@typescript-eslint/consistent-type-imports',
  },
}

const copy = mkdtempSync(path.join(os.tmpdir(), 'versed-house-'))

beforeAll(() => {
  const isOurs = (source: string) => !/node_modules|[\\/]generated([\\/]|$)|\.bin\.gz$/.test(source)
  for (const name of [...SOURCE_FOLDERS, '.config', 'tsconfig.json', 'package.json']) {
    cpSync(path.join(root, name), path.join(copy, name), { recursive: true, filter: isOurs })
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction')
  const plant = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(copy, file)), { recursive: true })
    writeFileSync(path.join(copy, file), `${text}\nexport {}\n`)
  }
  for (const [file, { text }] of Object.entries(planted)) plant(file, text)
  for (const [file, { text }] of Object.entries(plantedForLint)) plant(file, text)
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('the rules of the house', () => {
  it('catch every planted breach, and nothing is left unread', { timeout: 120_000 }, async () => {
    const { breaches, readModules, sourceFiles } = await cruise(copy)
    for (const [file, { rules }] of Object.entries(planted)) {
      const caught = breaches.filter(({ from }) => from === file).map(({ rule }) => rule)
      expect(caught, file).toEqual(expect.arrayContaining(rules))
    }
    expect(readModules.length).toBeGreaterThan(150)
    expect(readModules).toEqual(sourceFiles)
  })

  it('catch clocks, chance and environment in the rooms', { timeout: 120_000 }, async () => {
    const found = await lint(Object.keys(plantedForLint))
    for (const [file, { rule }] of Object.entries(plantedForLint)) {
      expect(found.get(path.join(copy, file)), file).toContain(rule)
    }
  })
})

/** Rules that ESLint finds broken, by file. */
async function lint(files: string[]): Promise<Map<string, string[]>> {
  const args = [
    path.join(root, 'node_modules/eslint/bin/eslint.js'),
    '--config=.config/eslint.config.mjs',
    '--format=json',
  ]
  const run = promisify(execFile)(process.execPath, [...args, ...files], { cwd: copy })
  const { stdout } = await run.catch((error: { stdout: string }) => error) // breaches make it end with 1
  const results = JSON.parse(stdout) as { filePath: string; messages: { ruleId: string }[] }[]
  return new Map(results.map(({ filePath, messages }) => [filePath, messages.map(({ ruleId }) => ruleId)]))
}

describe('findMissingFromLock', () => {
  const packages = {
    '': {},
    'node_modules/tool': { optionalDependencies: { 'tool-linux': '1.0.0', 'tool-mac': '1.0.0' } },
    'node_modules/tool/node_modules/tool-linux': {},
  }

  it('names what a lockfile lacks for another system', () => {
    expect(findMissingFromLock({ packages })).toEqual(['node_modules/tool needs tool-mac@1.0.0'])
  })

  it('finds a package beside its owner and around it', () => {
    expect(findMissingFromLock({ packages: { ...packages, 'node_modules/tool-mac': {} } })).toEqual([])
  })
})
