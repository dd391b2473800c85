import fs from 'node:fs'
import { root } from './project.mjs'
import { runNode, runProgram } from './run.mjs'
import { say, Sentence } from './say.mjs'
import { hashFiles, hashTexts, isDone, markDone } from './stamps.mjs'

/**
 * Installs what package-lock.json names, if it is not installed for this machine already.
 * Without install scripts: nobody's code runs before it is used, and nothing is downloaded from other hosts.
 */
export async function installDependencies() {
  const [nodeMajor] = process.versions.node.split('.')
  const key = hashTexts(hashFiles('package-lock.json'), process.platform, process.arch, nodeMajor)
  if (isDone('dependencies', key)) return
  say('installing dependencies, once (npm ci)')
  await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])
  markDone('dependencies', key)
}

/** Runs npm, the very one that runs us if we were started by it. Throws a Sentence if it fails. */
export async function npm(args, cwd = root) {
  const cli = process.env.npm_execpath
  const isNpm = cli !== undefined && /npm-cli\.[cm]?js$/.test(cli) && fs.existsSync(cli)
  const { code } = isNpm
    ? await runNode([cli, ...args], { cwd })
    : await runProgram('npm', args, { cwd, shell: process.platform === 'win32' }) // npm.cmd is no program of its own
  if (code !== 0) throw new Sentence(`\`npm ${args.join(' ')}\` failed; its message is above.`)
}
