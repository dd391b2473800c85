import { spawn } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { signal, wait, waitUntil } from './processes.mjs'
import { inProject, root } from './project.mjs'
import { dieWithUs } from './run.mjs'
import { say, Sentence } from './say.mjs'

const NEXT = inProject('node_modules/next/dist/bin/next')
const FIRST_ANSWER_MS = 120_000
const ENDS_A_MINUTE = 5
const GRACE_MS = 8000

/**
 * The web server (`next start`, or `next dev`), kept running: when it dies it is started again, a little later each
 * time. Emits 'failed' with an error when it dies too often. `stdout` is for tests, which want it quiet.
 */
export class WebServer extends EventEmitter {
  #options
  #child
  #isStopping = false
  #ends = []

  /** @param {{ command: 'start' | 'dev', host: string, port: number, environment: Record<string, string>, stdout?: 'inherit' | 'ignore' }} options */
  constructor(options) {
    super()
    this.#options = options
  }

  get pid() {
    return this.#child.pid
  }

  /** Starts it, and waits until the home page answers. */
  async start() {
    this.#launch()
    const child = this.#child
    const isOver = () => child.exitCode !== null || child.signalCode !== null
    const isUp = await waitUntil(async () => isOver() || (await this.#answers()), FIRST_ANSWER_MS)
    if (this.#isStopping) return
    if (isOver()) throw new Sentence('The web server ended before it was ready; its message is above.')
    if (!isUp) throw new Sentence(`The web server did not answer within ${FIRST_ANSWER_MS / 1000} seconds.`)
    child.once('exit', (code, name) => this.#restart(name ?? code))
  }

  #launch() {
    const { command, host, port, environment, stdout = 'inherit' } = this.#options
    const args = [...dieWithUs.args, NEXT, command, '--hostname', host, '--port', String(port)]
    this.#child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment, ...dieWithUs.env },
      stdio: ['ignore', stdout, 'inherit', 'ipc'],
      detached: process.platform !== 'win32', // Ctrl-C reaches a whole group, and the launcher ends things in order
      windowsHide: true,
    })
  }

  async #answers() {
    const { host, port } = this.#options
    try {
      const address = host === '0.0.0.0' ? '127.0.0.1' : host
      const response = await fetch(`http://${address}:${port}/`, { signal: AbortSignal.timeout(30_000) })
      await response.arrayBuffer()
      return response.status < 500
    } catch {
      return false
    }
  }

  async #restart(reason) {
    if (this.#isStopping) return
    const now = Date.now()
    this.#ends = [...this.#ends.filter((at) => at > now - 60_000), now]
    if (this.#ends.length > ENDS_A_MINUTE) {
      this.emit('failed', new Sentence(`The web server ended ${this.#ends.length} times within a minute.`))
      return
    }
    say(`the web server ended (${reason}); starting it again`)
    await wait(100 * 2 ** this.#ends.length)
    if (this.#isStopping) return
    this.#launch()
    this.#child.once('exit', (code, name) => this.#restart(name ?? code))
  }

  /** Lets running requests finish for a few seconds, and ends it. */
  async stop() {
    this.#isStopping = true
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const isGone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    const timer = setTimeout(() => signal(child.pid, 'SIGKILL'), GRACE_MS)
    await isGone
    clearTimeout(timer)
  }
}
