import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { findFreePort, isListening } from '../launcher/ports.mjs'
import { isRunning, signal, wait, waitUntil } from '../launcher/processes.mjs'
import { Sentence } from '../launcher/say.mjs'
import { layout, neutralLocale } from './cluster.mjs'
import { isPostgresProcess, readLock } from './lock.mjs'

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=100',
  'timezone=UTC',
  'log_timezone=UTC',
]
/** For throw-away clusters only: after a power cut nothing of them is wanted. */
const CARELESS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/** What passes by itself within seconds: helpers of a killed server that still hold its memory, or somebody else starting it. */
const PASSING =
  /pre-existing shared memory block|lock file "postmaster\.pid" already exists|is another postmaster/i
const PORT_TAKEN = /could not bind|could not create any TCP\/IP sockets/i
const RECOVERY_MS = 10 * 60_000

/** The server that runs on this folder and accepts connections, or null. */
export async function findRunningServer(folder) {
  const lock = readLock(layout(folder).lock)
  if (!lock?.isReady || !isRunning(lock.pid) || !isPostgresProcess(lock.pid)) return null
  return (await isListening(lock.port)) ? { pid: lock.pid, port: lock.port } : null
}

/**
 * Starts a server on the folder, or finds the one that somebody else is just starting.
 * `port` is kept where it is given, so that those who know the address can come back to it.
 */
export async function startServer(folder, postgres, way, { isDurable, port }) {
  const end = Date.now() + 30_000
  for (;;) {
    const running = await findRunningServer(folder)
    if (running) return running
    removeStaleLock(layout(folder).lock)
    const attempt = await launch(folder, postgres, way, isDurable, port ?? (await findFreePort()))
    if (attempt.server) return attempt.server
    const mayPass = PASSING.test(attempt.output) || PORT_TAKEN.test(attempt.output)
    if (!mayPass || Date.now() > end) throw new Sentence(describeFailure(folder, attempt.output))
    await wait(250)
  }
}

async function launch(folder, postgres, way, isDurable, port) {
  const { cluster, lock, log } = layout(folder)
  const settings = [...SETTINGS, ...(isDurable ? [] : CARELESS)].flatMap((setting) => ['-c', setting])
  const [command, args, options] = way.command(postgres.postgres, [
    '-D',
    cluster,
    '-p',
    String(port),
    ...settings,
  ])
  const output = fs.openSync(log, 'a')
  const begin = fs.fstatSync(output).size
  const child = spawn(command, args, {
    ...options,
    env: neutralLocale(),
    detached: process.platform !== 'win32', // Ctrl-C in a terminal reaches a whole group; the database must end last
    stdio: ['ignore', output, output],
    windowsHide: true,
  })
  fs.closeSync(output)
  let failure = ''
  child.once('error', (error) => (failure = error.message))
  child.unref()
  const isOver = () => failure !== '' || child.exitCode !== null || child.signalCode !== null
  const isReady = () => {
    const current = readLock(lock)
    return current?.pid === child.pid && current.isReady
  }
  await waitUntil(() => isOver() || isReady(), RECOVERY_MS)
  if (!isOver()) return { server: { pid: child.pid, port } }
  return { output: failure + fs.readFileSync(log).subarray(begin).toString('utf8') }
}

/** A lock whose process is gone, or was given by the system to some other program since, would block the start for ever. */
function removeStaleLock(file) {
  const lock = readLock(file)
  if (lock && isRunning(lock.pid) && !isPostgresProcess(lock.pid)) fs.rmSync(file, { force: true })
}

function describeFailure(folder, output) {
  const reason =
    /(?:FATAL|PANIC|ERROR):\s+(.+)/.exec(output)?.[1] ?? output.trim().split('\n').at(-1) ?? 'no reason given'
  return (
    `The database in ${folder} does not start (${reason}). Its log is ${layout(folder).log}. ` +
    'Bring the folder back from a backup, or move it away to begin with an empty one.'
  )
}

/** Ends a server: open transactions are rolled back, everything committed is written. */
export async function stopServer(folder, postgres, way, pid) {
  if (process.platform === 'win32') {
    spawnSync(postgres.pg_ctl, ['stop', '-D', layout(folder).cluster, '-m', 'fast'], { windowsHide: true })
    return
  }
  signal(pid, 'SIGINT')
  if (await waitUntil(() => !isRunning(pid), 15_000)) return
  signal(pid, 'SIGQUIT') // at once, without a checkpoint: the next start replays the log
  await waitUntil(() => !isRunning(pid), 5_000)
}
