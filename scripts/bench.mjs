/**
 * `npm run bench [-- name …]`: runs the benchmarks of scripts/bench, one after the other.
 * Each prints ratios: two ways of doing the same, measured in turn in one run, so that the machine does not matter.
 */
import './launcher/node-version.mjs'
import fs from 'node:fs'
import path from 'node:path'

const { prepare } = await import('./launcher/prepare.mjs')
const { runNode } = await import('./launcher/run.mjs')
const { complain, Sentence } = await import('./launcher/say.mjs')
const { openTestDatabase, prepareUnitTests } = await import('./testing/test-databases.mjs')

const folder = path.join(import.meta.dirname, 'bench')
const all = fs.existsSync(folder)
  ? fs.readdirSync(folder).filter((file) => /\.bench\.(mjs|ts)$/.test(file))
  : []
const wanted = process.argv.slice(2)
const chosen = all
  .filter((file) => wanted.length === 0 || wanted.some((name) => file.startsWith(name)))
  .sort()
let database

try {
  if (chosen.length === 0)
    throw new Sentence(`There is no such benchmark. There are: ${all.join(', ') || 'none yet'}.`)
  await prepare()
  database = await openTestDatabase()
  const env = { ...(await prepareUnitTests(database)), NODE_ENV: 'production' }
  for (const file of chosen) {
    console.log(`\n${file}`)
    const { code } = await runNode(
      ['--conditions=react-server', '--import', 'tsx', path.join(folder, file)],
      { env },
    )
    if (code !== 0) throw new Sentence(`${file} failed; the reason is above.`)
  }
} catch (error) {
  complain(error)
  process.exitCode = 1
} finally {
  await database?.stop()
}
