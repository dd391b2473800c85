import { spawn } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { inProject, root } from './project.mjs'
import { dieWithUs } from './run.mjs'

const NEXT = inProject('node_modules/next/dist/bin/next')
/**
 * Megabytes of V8's nursery (16 without it). A request leaves much behind that dies at once; the rarer the nursery is
 * swept, the less of it is still alive then: under load about a tenth of the processor time.
 */
const NURSERY = '--max-semi-space-size=64'
const DROP_FORWARDED = pathToFileURL(path.join(import.meta.dirname, 'drop-forwarded.mjs')).href

/**
 * Starts Next's web server, which ends with this process.
 * @param {{ command: 'start' | 'dev', host: string, port: number, environment: Record<string, string>, stdout?: 'inherit' | 'ignore' }} options
 */
export function spawnNext({ command, host, port, environment, stdout = 'inherit' }) {
  const preloads = [...dieWithUs.args, '--import', DROP_FORWARDED]
  const args = [...preloads, NURSERY, NEXT, command, '--hostname', host, '--port', String(port)]
  return spawn(process.execPath, args, {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: command === 'start' ? 'production' : 'development',
      NEXT_TELEMETRY_DISABLED: '1',
      ...environment,
      ...dieWithUs.env,
    },
    stdio: ['ignore', stdout, 'inherit', 'ipc'],
    detached: process.platform !== 'win32', // Ctrl-C reaches a whole group, and the launcher ends things in order
    windowsHide: true,
  })
}

/** Whether a child process has ended. */
export const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null

/** Whether the home page of this address answers, with anything but a failure of the server. */
export async function isAnswering(address) {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(30_000) })
    await response.arrayBuffer()
    return response.status < 500
  } catch {
    return false
  }
}

/** Asks a child to end, makes it end after `graceMs`, and waits until it has. */
export async function endChild(child, graceMs) {
  if (hasEnded(child)) return
  const isGone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), graceMs)
  await isGone
  clearTimeout(timer)
}
