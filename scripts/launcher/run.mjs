import { spawn } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './project.mjs'

const DIE_WITH_PARENT = pathToFileURL(path.join(import.meta.dirname, 'die-with-parent.mjs')).href

/** First arguments and variables of a Node program that shall end with this process. It needs an IPC channel, too. */
export const dieWithUs = {
  args: ['--import', DIE_WITH_PARENT],
  env: { VERSED_LAUNCHER: String(process.pid) },
}

const running = new Set()

/** Ends every command that is still running: the launcher was asked to end in the middle of its work. */
export function endCommands() {
  for (const child of running) child.kill('SIGTERM')
}

/**
 * Runs a Node script to its end. Returns its exit code (1 if a signal ended it) and, with `collect`, what it printed.
 * It ends with this process, whatever happens to this process.
 */
export function runNode(args, { cwd = root, env = {}, collect = false, isInteractive = false } = {}) {
  const output = collect ? 'pipe' : 'inherit'
  return runToEnd(process.execPath, [...dieWithUs.args, ...args], {
    cwd,
    env: { ...process.env, ...env, ...dieWithUs.env },
    stdio: [isInteractive ? 'inherit' : 'ignore', output, output, 'ipc'],
  })
}

/** Runs any program to its end, with its output shown. */
export function runProgram(command, args, options = {}) {
  return runToEnd(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options })
}

function runToEnd(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { windowsHide: true, ...options })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data))
    running.add(child)
    child.once('error', (error) => {
      running.delete(child)
      reject(error)
    })
    child.once('close', (code) => {
      running.delete(child)
      resolve({ code: code ?? 1, output })
    })
  })
}
