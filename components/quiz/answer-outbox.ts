import type { HeldResponse, ResponseChange } from '@/lib/quiz/attempt-view'

/** A failure to send that more tries will not mend: the attempt is over, or not this person's. */
export class FinalError extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.name = 'FinalError'
    this.code = code
  }
}

/** saving: on its way. retrying: it did not arrive, and is sent again by itself. failed: more tries will not help. */
export type SendState = 'saving' | 'retrying' | 'failed'

export interface OutboxEvents {
  /** The server holds this answer now: the change itself, or one that came from another window. */
  onHeld: (held: HeldResponse, isMine: boolean) => void
  /** What is still on its way, for each position that is. */
  onChange: (sending: ReadonlyMap<number, SendState>) => void
  onFailed: (error: FinalError) => void
}

interface Entry {
  change: ResponseChange
  tries: number
  timer: ReturnType<typeof setTimeout> | null
  isInFlight: boolean
}

const FIRST_RETRY_MS = 500
const LONGEST_RETRY_MS = 15_000

/**
 * Changes to answers on their way to the server. Of each question only the newest change waits; one request a question is
 * under way at a time; what does not arrive is sent again, later and later, under the same operation id, until it does.
 */
export class AnswerOutbox {
  readonly #entries = new Map<number, Entry>()
  readonly #states = new Map<number, SendState>()
  readonly #send: (change: ResponseChange) => Promise<HeldResponse>
  readonly #newId: () => string
  readonly #events: OutboxEvents
  #waiting: (() => void)[] = []

  constructor(
    send: (change: ResponseChange) => Promise<HeldResponse>,
    newId: () => string,
    events: OutboxEvents,
  ) {
    this.#send = send
    this.#newId = newId
    this.#events = events
  }

  /** Takes a change in place of an older one of the same question, and sends it after `delayMs` without a newer one. */
  put(change: ResponseChange, delayMs = 0): void {
    const entry = this.#entries.get(change.position)
    if (entry?.timer) clearTimeout(entry.timer)
    const next: Entry = {
      change,
      tries: entry?.tries ?? 0,
      timer: null,
      isInFlight: entry?.isInFlight ?? false,
    }
    this.#entries.set(change.position, next)
    this.#setState(change.position, next.tries > 0 ? 'retrying' : 'saving')
    if (!next.isInFlight) this.#schedule(next, delayMs)
  }

  /** Forgets what is waiting for a question, because it goes to the server by another way. */
  drop(position: number): void {
    const entry = this.#entries.get(position)
    if (entry?.timer) clearTimeout(entry.timer)
    this.#entries.delete(position)
    this.#setState(position, null)
  }

  /** Sends everything that waits without further delay, as when the network is back. */
  hurry(): void {
    for (const entry of this.#entries.values()) {
      if (entry.isInFlight) continue
      if (entry.timer) clearTimeout(entry.timer)
      void this.#dispatch(entry)
    }
  }

  /** Resolves with true once nothing waits any more, or with false after `withinMs`. */
  async settle(withinMs: number): Promise<boolean> {
    this.hurry()
    if (this.#entries.size === 0) return true
    let timer: ReturnType<typeof setTimeout> | undefined
    await Promise.race([
      new Promise<void>((resolve) => this.#waiting.push(resolve)),
      new Promise<void>((resolve) => (timer = setTimeout(resolve, withinMs))),
    ])
    clearTimeout(timer)
    return this.#entries.size === 0
  }

  /** Stops all timers. What was not sent stays unsent. */
  close(): void {
    for (const entry of this.#entries.values()) if (entry.timer) clearTimeout(entry.timer)
    this.#entries.clear()
  }

  #schedule(entry: Entry, delayMs: number): void {
    entry.timer = setTimeout(() => void this.#dispatch(entry), delayMs)
  }

  async #dispatch(entry: Entry): Promise<void> {
    entry.timer = null
    entry.isInFlight = true
    const sent = entry.change
    try {
      this.#arrived(sent, await this.#send(sent), entry.tries > 0)
    } catch (error) {
      this.#failed(sent, error)
    }
  }

  #arrived(sent: ResponseChange, held: HeldResponse, wasRetried: boolean): void {
    const entry = this.#entries.get(sent.position)
    if (!entry) return
    entry.isInFlight = false
    entry.tries = 0
    if (entry.change !== sent) return this.#again(entry, held)
    const isMine =
      held.sequence === sent.sequence && JSON.stringify(held.value) === JSON.stringify(sent.value)
    // Another window was there before. What this person does here now is newer than that; an old change that
    // comes late is not, and gives way to what the server holds.
    if (!isMine && !wasRetried && held.sequence >= sent.sequence) return this.#again(entry, held)
    this.#entries.delete(sent.position)
    this.#setState(sent.position, null)
    this.#events.onHeld(held, isMine)
  }

  /** Sends the newest change once more, counted on from what the server holds. */
  #again(entry: Entry, held: HeldResponse): void {
    if (held.sequence >= entry.change.sequence) {
      entry.change = { ...entry.change, sequence: held.sequence + 1, operationId: this.#newId() }
      // Counted as a retry: if this one is overtaken, too, the other window is at work and has its way.
      entry.tries = 1
    }
    void this.#dispatch(entry)
  }

  #failed(sent: ResponseChange, error: unknown): void {
    const entry = this.#entries.get(sent.position)
    if (!entry) return
    entry.isInFlight = false
    if (error instanceof FinalError) {
      this.#setState(sent.position, 'failed')
      this.#events.onFailed(error)
      return
    }
    this.#setState(sent.position, 'retrying')
    this.#schedule(entry, Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** entry.tries))
    entry.tries++
  }

  #setState(position: number, state: SendState | null): void {
    if (this.#states.get(position) === (state ?? undefined)) return
    if (state) this.#states.set(position, state)
    else this.#states.delete(position)
    this.#events.onChange(new Map(this.#states))
    if (this.#entries.size > 0) return
    for (const resolve of this.#waiting) resolve()
    this.#waiting = []
  }
}
