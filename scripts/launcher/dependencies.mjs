import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { inProject, root } from './project.mjs'
import { say, Sentence } from './say.mjs'
import { hashFiles, hashTexts, isDone, markDone } from './stamps.mjs'

/**
 * Installs what package-lock.json names, if it is not installed for this machine already.
 * Without install scripts: nobody's code runs before it is used, and nothing is downloaded from other hosts.
 */
export function installDependencies() {
  const [nodeMajor] = process.versions.node.split('.')
  const key = hashTexts(hashFiles('package-lock.json'), process.platform, process.arch, nodeMajor)
  if (isDone('dependencies', key)) return
  say('installing dependencies, once (npm ci)')
  npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])
  markDone('dependencies', key)
}

/** Runs npm, the very one that runs us if we were started by it; `cwd` is the project unless given. */
export function npm(args, cwd = root) {
  const cli = process.env.npm_execpath
  const isNpm = cli !== undefined && /npm-cli\.[cm]?js$/.test(cli) && fs.existsSync(cli)
  const [command, first] = isNpm ? [process.execPath, [cli]] : ['npm', []]
  const done = spawnSync(command, [...first, ...args], {
    cwd,
    stdio: 'inherit',
    shell: !isNpm && process.platform === 'win32', // npm.cmd is no program of its own
  })
  if (done.error) throw new Sentence(`npm could not be started: ${done.error.message}`)
  if (done.status !== 0) throw new Sentence(`\`npm ${args.join(' ')}\` failed; its message is above.`)
}

/** Path of a program's script in an installed package. */
export const scriptOf = (name) => inProject('node_modules', name)
