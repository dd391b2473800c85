/**
 * The process that keeps the embedded database: `node keeper.mjs <folder> durable|throwaway`, with an IPC channel.
 * It starts the server (or takes over one that was left running), starts it again on the same port if it dies, and
 * ends it when the channel closes. So whoever opened the database may die in any way, and no server is left behind.
 */
import fs from 'node:fs'
import { isRunning, wait } from '../launcher/processes.mjs'
import { Sentence } from '../launcher/say.mjs'
import { findPostgres } from './binaries.mjs'
import { ensureCluster, layout } from './cluster.mjs'
import { programOf } from './lock.mjs'
import { findRunningServer, startServer, stopServer } from './server.mjs'
import { chooseWayToRun } from './unprivileged.mjs'

const [folder, durability] = process.argv.slice(2)
const isDurable = durability === 'durable'
const paths = layout(folder)
const RESTARTS_A_MINUTE = 10
const LOG_LIMIT_BYTES = 5_000_000

let isStopping = false
const stop = () => (isStopping = true)
process.on('disconnect', stop)
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, stop)

const tell = (message) => process.connected && process.send(message, () => {})

/** Another living keeper answers for the server; then it is only borrowed. */
function hasOtherKeeper() {
  try {
    const pid = Number(fs.readFileSync(paths.keeper, 'utf8'))
    return pid !== process.pid && isRunning(pid) && /node/.test(programOf(pid))
  } catch {
    return false
  }
}

function rotateLog() {
  const isLong = fs.existsSync(paths.log) && fs.statSync(paths.log).size > LOG_LIMIT_BYTES
  if (isLong) fs.renameSync(paths.log, `${paths.log}.old`)
}

async function openServer(postgres, way, port) {
  const server =
    (await findRunningServer(folder)) ?? (await startServer(folder, postgres, way, { isDurable, port }))
  if (!hasOtherKeeper()) fs.writeFileSync(paths.keeper, String(process.pid))
  return server
}

async function keep() {
  const postgres = findPostgres()
  const way = chooseWayToRun()
  ensureCluster(folder, postgres, way, isDurable)
  way.ownFolder(folder)
  rotateLog()
  let server = await openServer(postgres, way)
  const passwords = JSON.parse(fs.readFileSync(paths.passwords, 'utf8'))
  tell({ type: 'ready', ...server, passwords })

  const restarts = []
  while (!isStopping) {
    await wait(100)
    if (isStopping || isRunning(server.pid)) continue
    tell({ type: 'lost' })
    restarts.push(Date.now())
    if (restarts.filter((at) => at > Date.now() - 60_000).length > RESTARTS_A_MINUTE) {
      throw new Sentence(
        `The database stopped ${RESTARTS_A_MINUTE} times within a minute. Its log is ${paths.log}.`,
      )
    }
    server = await openServer(postgres, way, server.port)
    tell({ type: 'back', ...server })
  }

  if (hasOtherKeeper()) return
  await stopServer(folder, postgres, way, server.pid)
  fs.rmSync(paths.keeper, { force: true })
  if (!isDurable) fs.rmSync(folder, { recursive: true, force: true })
}

try {
  await keep()
  process.exit(0)
} catch (error) {
  tell({ type: 'failed', isSentence: error instanceof Sentence, message: error.message, stack: error.stack })
  process.exitCode = 1
  if (process.connected) process.disconnect()
}
