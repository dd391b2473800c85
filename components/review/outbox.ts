import type { ReviewView } from '@/lib/review/review-view'
import { sendOperation, type Operation, type Sent } from './review-api'

const WAITS_MS = [1_000, 2_000, 4_000, 8_000, 15_000]

export type Trouble = 'unreachable' | 'signed-out'

export interface OutboxState {
  /** Operations that the server has not answered yet. */
  waitingCount: number
  /** What keeps the next one from being answered; null if nothing does. */
  trouble: Trouble | null
}

/**
 * Sends operations one after another, in order, each until it is answered, and keeps the unanswered ones in this browser,
 * so that neither a lost network nor a closed tab loses one. Kept by person: nobody's answers are sent as somebody else's.
 */
export class Outbox {
  /** The review that an undo would take back, as of the last thing that was answered. */
  lastReviewId: string | null
  #prefix: string
  #onChange: (state: OutboxState) => void
  #last: Promise<unknown> = Promise.resolve()
  #waiting: Operation[] = []
  #trouble: Trouble | null = null
  #isClosed = false

  constructor(userId: string, lastReviewId: string | null, onChange: (state: OutboxState) => void) {
    this.lastReviewId = lastReviewId
    this.#prefix = `versed-outbox-${userId}-`
    this.#onChange = onChange
  }

  /** Sends what an earlier page left behind; resolves once all of it is answered. */
  sendKept(): Promise<unknown> {
    for (const operation of this.#read()) void this.#enqueue(operation, true)
    return this.#last
  }

  send(operation: Operation): Promise<Sent<ReviewView>> {
    return this.#enqueue(operation, false)
  }

  /** How many operations are not answered yet. */
  get waitingCount(): number {
    return this.#waiting.length
  }

  /** Runs something once everything sent before it is answered. */
  afterAll<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work)
    this.#last = result.catch(() => undefined)
    return result
  }

  /** Stops trying; what is unanswered stays kept for the next page. */
  close(): void {
    this.#isClosed = true
  }

  #enqueue(operation: Operation, wasKept: boolean): Promise<Sent<ReviewView>> {
    this.#waiting.push(operation)
    this.#keep(operation)
    this.#tell()
    return this.afterAll(() => this.#sendUntilAnswered(operation, wasKept))
  }

  async #sendUntilAnswered(operation: Operation, wasKept: boolean): Promise<Sent<ReviewView>> {
    for (let tried = 0; ; tried++) {
      const sent = await sendOperation(operation, wasKept || tried > 0)
      if (this.#isClosed) return sent
      // Whoever was signed out can sign in again: their answer waits for that.
      this.#trouble = troubleOf(sent)
      if (this.#trouble === null) {
        if (sent.kind === 'done') this.lastReviewId = sent.value.reviewId
        this.#waiting = this.#waiting.filter((one) => one !== operation)
        this.#forget(operation)
        this.#tell()
        return sent
      }
      this.#tell()
      await waitOrOnline(WAITS_MS[Math.min(tried, WAITS_MS.length - 1)] ?? 0)
      if (this.#isClosed) return sent
    }
  }

  #tell(): void {
    this.#onChange({ waitingCount: this.#waiting.length, trouble: this.#trouble })
  }

  // One entry an operation, so that two tabs never overwrite each other's. A browser that keeps nothing still sends;
  // only a closed tab would then lose what is unsent.
  #keep(operation: Operation): void {
    try {
      localStorage.setItem(this.#prefix + operation.operationId, JSON.stringify(operation))
    } catch {}
  }

  #forget(operation: Operation): void {
    try {
      localStorage.removeItem(this.#prefix + operation.operationId)
    } catch {}
  }

  /** What earlier pages left unanswered, in the order in which it was done. */
  #read(): Operation[] {
    try {
      return Object.keys(localStorage)
        .filter((key) => key.startsWith(this.#prefix))
        .map((key) => JSON.parse(localStorage.getItem(key) ?? 'null') as Operation)
        .sort((a, b) => a.at - b.at)
    } catch {
      return []
    }
  }
}

function troubleOf(sent: Sent<unknown>): Trouble | null {
  if (sent.kind === 'unreachable') return 'unreachable'
  return sent.kind === 'refused' && sent.code === 'sign-in-needed' ? 'signed-out' : null
}

/** Waits, but no longer than until the browser says that the network is back. */
const waitOrOnline = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    const go = (): void => {
      clearTimeout(timer)
      window.removeEventListener('online', go)
      resolve()
    }
    const timer = setTimeout(go, ms)
    window.addEventListener('online', go)
  })
