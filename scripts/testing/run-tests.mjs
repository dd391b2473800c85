import fs from 'node:fs'
import path from 'node:path'
import { findBrowser } from '../browser/find-browser.mjs'
import { runChecks } from '../house/run-checks.mjs'
import { buildForProduction } from '../launcher/build.mjs'
import { whenAskedToEnd } from '../launcher/endings.mjs'
import { prepare } from '../launcher/prepare.mjs'
import { dataFolder, inProject } from '../launcher/project.mjs'
import { endCommands, runNode } from '../launcher/run.mjs'
import { complain, say } from '../launcher/say.mjs'
import { countPlaywright, countVitest, nothing, sum } from './counts.mjs'
import { openTestDatabase, prepareEndToEndTests, prepareUnitTests } from './test-databases.mjs'

/**
 * Runs what `kind` says ('all', 'unit' or 'e2e') and prints what failed and, in the last line, the sum; true if nothing failed.
 * `args` go to Vitest or Playwright as they are.
 */
export async function runTests(kind, args) {
  let database = null
  whenAskedToEnd(async (reason) => {
    say(`stopping (${reason})`)
    endCommands()
    await database?.stop()
    process.exit(130)
  })
  const counts = []
  try {
    await prepare()
    database = await openTestDatabase()
    if (kind === 'all') {
      say('checks')
      counts.push({ ...nothing, failed: (await runChecks()) ? 0 : 1 })
    }
    if (kind !== 'e2e') counts.push(await runUnitTests(database, kind === 'unit' ? args : []))
    if (kind !== 'unit') counts.push(await runEndToEndTests(database, kind === 'e2e' ? args : []))
  } catch (error) {
    complain(error)
    counts.push({ ...nothing, failed: 1 })
  } finally {
    await database?.stop()
  }
  const { passed, failed, skipped, failures } = sum(counts)
  say('done')
  for (const name of failures) console.log(`failed  ${name}`)
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
  return failed === 0
}

async function runUnitTests(database, args) {
  const report = reportFile('unit')
  const env = await prepareUnitTests(database)
  say('unit and property tests')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const vitest = [inProject('node_modules/vitest/vitest.mjs'), 'run', '--config', '.config/vitest.config.mts']
  const { code } = await runNode([...vitest, ...reporters, ...args], { env })
  return countVitest(report, code)
}

async function runEndToEndTests(database, args) {
  const report = reportFile('e2e')
  await buildForProduction()
  const browser = await findBrowser()
  const databases = await prepareEndToEndTests(database)
  say('end-to-end tests')
  const env = { ...databases, E2E_BROWSER: JSON.stringify(browser), PLAYWRIGHT_JSON_OUTPUT_NAME: report }
  const playwright = [
    inProject('node_modules/@playwright/test/cli.js'),
    'test',
    '--config',
    'e2e/playwright.config.ts',
  ]
  const { code } = await runNode([...playwright, ...args], { env })
  return countPlaywright(report, code)
}

/** Where a runner writes its results. An old file is removed: it must not be counted for a run that never came so far. */
function reportFile(name) {
  const file = path.join(dataFolder(), 'reports', `${name}.json`)
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.rmSync(file, { force: true })
  return file
}
