import { spawn } from 'node:child_process'
import { EventEmitter } from 'node:events'
import path from 'node:path'
import { Sentence } from '../launcher/say.mjs'

const KEEPER = path.join(import.meta.dirname, 'keeper.mjs')

/**
 * Opens the embedded database in `folder` (made at the first time) and keeps it open until `stop()`, or until this
 * process ends in whatever way. A throw-away one is not safe against power cuts, and is deleted at its end.
 * Emits 'lost' and 'back' when the server died and was started again, 'failed' (with an error) when that was in vain.
 */
export async function openEmbeddedDatabase(folder, { isThrowAway = false } = {}) {
  const database = new EmbeddedDatabase(folder, isThrowAway)
  await database.open()
  return database
}

class EmbeddedDatabase extends EventEmitter {
  #folder
  #isThrowAway
  #keeper
  #isStopping = false
  #address

  constructor(folder, isThrowAway) {
    super()
    this.#folder = folder
    this.#isThrowAway = isThrowAway
  }

  /** For the application: a role that owns the database 'versed' and may do nothing else. */
  get url() {
    return this.#urlFor('versed', 'versed')
  }

  /** For tools that make and drop databases. */
  adminUrl(name = 'postgres') {
    return this.#urlFor('postgres', name)
  }

  /** Address of another database, for the application's role. */
  urlOf(name) {
    return this.#urlFor('versed', name)
  }

  /** Process id of the server, as it was last told. */
  get serverPid() {
    return this.#address.pid
  }

  #urlFor(role, name) {
    const { passwords, port } = this.#address
    return `postgresql://${role}:${passwords[role]}@127.0.0.1:${port}/${name}`
  }

  open() {
    const args = [KEEPER, this.#folder, this.#isThrowAway ? 'throwaway' : 'durable']
    const keeper = spawn(process.execPath, args, {
      detached: true, // its own group: neither Ctrl-C nor a kill of our group reaches it, the closing channel does
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      windowsHide: true,
      serialization: 'json',
    })
    this.#keeper = keeper
    return new Promise((resolve, reject) => {
      keeper.on('message', (message) => {
        if (message.type === 'ready') {
          this.#address = message
          resolve()
        } else if (message.type === 'failed') {
          const error = message.isSentence ? new Sentence(message.message) : new Error(message.stack)
          reject(error)
          if (this.#address) this.emit('failed', error)
        } else {
          if (message.type === 'back')
            this.#address = { ...this.#address, pid: message.pid, port: message.port }
          this.emit(message.type)
        }
      })
      keeper.once('error', reject)
      keeper.once('exit', (code, signalName) => {
        reject(new Error(`The keeper of the database ended with ${signalName ?? code}.`))
        if (!this.#isStopping && signalName) this.#replaceKeeper()
      })
    })
  }

  /** A killed keeper leaves its server running: a new one takes it over. */
  #replaceKeeper() {
    this.open().catch((error) => this.emit('failed', error))
  }

  async stop() {
    this.#isStopping = true
    const keeper = this.#keeper
    if (keeper.exitCode !== null || keeper.signalCode !== null) return
    const isGone = new Promise((resolve) => keeper.once('exit', resolve))
    if (keeper.connected) keeper.disconnect()
    await isGone
  }
}
