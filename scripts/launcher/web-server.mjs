import { EventEmitter } from 'node:events'
import { endChild, hasEnded, isAnswering, spawnNext } from './next-process.mjs'
import { wait, waitUntil } from './processes.mjs'
import { say, Sentence } from './say.mjs'

const FIRST_ANSWER_MS = 120_000
const ENDS_A_MINUTE = 5
/** For requests on their way. Browsers keep connections open that no server may close politely. */
const GRACE_MS = 3000

/**
 * The web server of the launcher, kept running: when it dies it is started again, a little later each time.
 * Emits 'failed' with an error when it dies too often. Takes the options of spawnNext.
 */
export class WebServer extends EventEmitter {
  #options
  #child
  #isStopping = false
  #ends = []

  constructor(options) {
    super()
    this.#options = options
  }

  /** Starts it, and waits until the home page answers. */
  async start() {
    const { host, port } = this.#options
    const address = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}/`
    const child = spawnNext(this.#options)
    this.#child = child
    const isUp = await waitUntil(async () => hasEnded(child) || (await isAnswering(address)), FIRST_ANSWER_MS)
    if (this.#isStopping) return
    if (hasEnded(child)) throw new Sentence('The web server ended before it was ready; its message is above.')
    if (!isUp) throw new Sentence(`The web server did not answer within ${FIRST_ANSWER_MS / 1000} seconds.`)
    this.#watch(child)
  }

  #watch(child) {
    child.once('exit', (code, name) => void this.#restart(name ?? code))
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
    this.#child = spawnNext(this.#options)
    this.#watch(this.#child)
  }

  /** Lets running requests finish for a few seconds, and ends it. */
  async stop() {
    this.#isStopping = true
    if (this.#child) await endChild(this.#child, GRACE_MS)
  }
}
