import fs from 'node:fs'
import { inProject, root } from '../launcher/project.mjs'
import { runNode } from '../launcher/run.mjs'
import { cruise } from './cruise.mjs'
import { findMissingFromLock } from './lock.mjs'

/** Fewer modules than this, and the tool has not read the project. */
const FEWEST_MODULES = 150
const tool = (file) => inProject('node_modules', file)
const cache = (name) => inProject('node_modules/.cache/versed', name)

/** A command of a tool: its output is its finding. */
const command =
  (...args) =>
  async () => {
    const { code, output } = await runNode(args, { cwd: root, collect: true })
    return { isFine: code === 0, finding: output.trim() }
  }

async function checkHouse() {
  const { breaches, readModules, sourceFiles } = await cruise(root)
  const unread = sourceFiles.filter((file) => !readModules.includes(file))
  const faults = breaches.map(({ rule, from, to, comment }) => `${rule}: ${from} → ${to}\n    ${comment}`)
  if (unread.length) faults.push(`not read by dependency-cruiser: ${unread.join(', ')}`)
  if (readModules.length < FEWEST_MODULES) faults.push(`only ${readModules.length} modules were read`)
  return {
    isFine: faults.length === 0,
    finding: faults.join('\n'),
    note: `${readModules.length} modules read`,
  }
}

async function checkLock() {
  const missing = findMissingFromLock(JSON.parse(fs.readFileSync(inProject('package-lock.json'), 'utf8')))
  return { isFine: missing.length === 0, finding: missing.join('\n') }
}

/** What `npm run check` looks at, in the order in which it is reported. */
export const checks = [
  { name: 'lock is complete', run: checkLock },
  { name: 'rules of the house', run: checkHouse },
  {
    name: 'format (prettier)',
    run: command(
      tool('prettier/bin/prettier.cjs'),
      '--check',
      '--log-level=warn',
      '--cache',
      `--cache-location=${cache('prettier')}`,
      '.',
    ),
  },
  {
    name: 'types (tsc)',
    run: command(tool('typescript/bin/tsc'), '--noEmit', '--project', inProject('tsconfig.json')),
  },
  {
    name: 'lint (eslint)',
    run: command(
      tool('eslint/bin/eslint.js'),
      '--config=.config/eslint.config.mjs',
      '--max-warnings=0',
      '--cache',
      `--cache-location=${cache('eslint')}`,
      '--cache-strategy=content', // a file may change within a second and keep its size
      '.',
    ),
  },
]
