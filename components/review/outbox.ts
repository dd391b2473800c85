import type { ReviewView } from '@/lib/review/review-view'
import type { SentOperation } from '@/lib/review/sync-request'
import { countUnsent } from './device/describe-unsent'
import { alone, sendKept } from './device/send-kept'
import { dropOperation, keepOperation, listUnsent, markSent } from './device/store'
import { sendRating, sendReview, type Sent } from './review-api'

const WAITS_MS = [1_000, 2_000, 4_000, 8_000, 15_000]

export type Trouble = 'unreachable' | 'signed-out'

export interface OutboxState {
  /** Operations that the server has not answered yet. */
  waitingCount: number
  /** The answers that they are about. */
  unsentCount: number
  /** What keeps the next one from being answered; null if nothing does. */
  trouble: Trouble | null
}

/** What became of an operation. One that was sent with others has no view of its own. */
export type Answered = Sent<ReviewView | null>

interface Waiting {
  operation: SentOperation
  /** The review that a rating is about, where the server has it. */
  reviewId: string | null
  /** Resolves once the operation is kept on this device. */
  kept: Promise<void>
  settle: (answered: Answered) => void
}

/**
 * Sends operations in order, each until it is answered, and keeps the unanswered ones on this device, so that neither a
 * lost network nor a closed tab loses one. Kept by person: nobody's answers are sent as somebody else's.
 */
export class Outbox {
  /** The review that an undo would take back, as of the last thing that was answered. */
  lastReviewId: string | null
  readonly #userId: string
  readonly #onChange: (state: OutboxState) => void
  #waiting: Waiting[] = []
  /** What earlier pages left behind, or other tabs have under way. */
  #kept: { operation: SentOperation }[] = []
  #trouble: Trouble | null = null
  #pumping: Promise<void> | null = null
  #isClosed = false
  #troubled: (() => void)[] = []

  constructor(userId: string, lastReviewId: string | null, onChange: (state: OutboxState) => void) {
    this.lastReviewId = lastReviewId
    this.#userId = userId
    this.#onChange = onChange
  }

  /** Sends what an earlier page left behind. */
  async open(): Promise<void> {
    this.#kept = await this.#listKept()
    if (this.#kept.length > 0) this.#pump()
  }

  /** Keeps an operation on this device, then sends it; resolves once the server has answered. */
  send(operation: SentOperation, reviewId: string | null = null): Promise<Answered> {
    // A browser that keeps nothing still sends; only a closed tab would then lose what is unsent.
    const kept = keepOperation(this.#userId, operation).catch(() => undefined)
    return new Promise((settle) => {
      // It waits from now on: whoever asks for the next card meanwhile must not be told of what it is about to change.
      this.#waiting.push({ operation, reviewId, kept, settle })
      this.#tell()
      this.#pump()
    })
  }

  get waitingCount(): number {
    return this.#waiting.length + this.#kept.length
  }

  get trouble(): Trouble | null {
    return this.#trouble
  }

  /** Resolves as soon as something keeps operations from being answered. */
  whenTroubled(): Promise<void> {
    return this.#trouble ? Promise.resolve() : new Promise((resolve) => this.#troubled.push(resolve))
  }

  /** Resolves once everything is answered. */
  async whenEmpty(): Promise<void> {
    while (this.#pumping) await this.#pumping
  }

  /** Stops trying; what is unanswered stays kept for the next page. */
  close(): void {
    this.#isClosed = true
  }

  async #listKept(): Promise<{ operation: SentOperation }[]> {
    const mine = new Set(this.#waiting.map(({ operation }) => operation.operationId))
    const unsent = await listUnsent(this.#userId).catch(() => [])
    return unsent.filter((kept) => !mine.has(kept.operationId))
  }

  #pump(): void {
    this.#pumping ??= this.#sendAll().finally(() => {
      this.#pumping = null
      // Something may have come between the last look and now.
      if (this.waitingCount > 0 && !this.#isClosed) this.#pump()
    })
  }

  async #sendAll(): Promise<void> {
    for (let tried = 0; this.waitingCount > 0 && !this.#isClosed;) {
      const trouble = await this.#sendNext(tried > 0)
      if (this.#isClosed) return
      this.#trouble = trouble
      this.#tell()
      if (trouble === null) tried = 0
      else {
        for (const resolve of this.#troubled.splice(0)) resolve()
        await waitOrOnline(WAITS_MS[Math.min(tried++, WAITS_MS.length - 1)] ?? 0)
      }
    }
  }

  /** One operation by itself, whose view is wanted at once; several, or some from before, in a batch. */
  async #sendNext(isLate: boolean): Promise<Trouble | null> {
    await Promise.all(this.#waiting.map(({ kept }) => kept))
    const [first, ...others] = this.#waiting
    return first && others.length === 0 && this.#kept.length === 0
      ? this.#sendOne(first, isLate)
      : this.#sendKept()
  }

  async #sendOne(waiting: Waiting, isLate: boolean): Promise<Trouble | null> {
    const { operation, reviewId } = waiting
    const sent = await alone(this.#userId, async (): Promise<Answered | null> => {
      if (operation.kind === 'review') return sendReview(this.#userId, operation, isLate)
      if (operation.kind !== 'rating' || !reviewId) return null
      return sendRating(this.#userId, operation.operationId, reviewId, operation.rating)
    })
    if (sent === null) return this.#sendKept()
    // Whoever was signed out can sign in again: their answer waits for that.
    const trouble = troubleOf(sent)
    if (trouble) return trouble
    if (sent.kind === 'done') await markSent(this.#userId, [operation.operationId]).catch(() => undefined)
    else await dropOperation(this.#userId, operation.operationId).catch(() => undefined)
    this.#settle(waiting, sent)
    return null
  }

  async #sendKept(): Promise<Trouble | null> {
    const waiting = this.#waiting
    const { trouble, code, stored, refused } = await sendKept(
      this.#userId,
      waiting.map(({ operation }) => operation),
    )
    for (const one of waiting) {
      const { operationId } = one.operation
      const refusal = refused.get(operationId)
      if (stored.has(operationId)) this.#settle(one, { kind: 'done', value: null })
      else if (refusal) this.#settle(one, { kind: 'refused', code: refusal, message: REFUSED, fresh: null })
    }
    this.#kept = await this.#listKept()
    if (trouble === null) return null
    return code === 'sign-in-needed' ? 'signed-out' : 'unreachable'
  }

  #settle(waiting: Waiting, answered: Answered): void {
    if (answered.kind === 'done' && answered.value) this.lastReviewId = answered.value.reviewId
    this.#waiting = this.#waiting.filter((one) => one !== waiting)
    this.#tell()
    waiting.settle(answered)
  }

  #tell(): void {
    if (this.#isClosed) return
    const unsentCount = countUnsent([...this.#kept, ...this.#waiting])
    this.#onChange({ waitingCount: this.waitingCount, unsentCount, trouble: this.#trouble })
  }
}

const REFUSED =
  'An answer that was kept on this device could not be counted: its card is gone, or was answered under the same name.'

function troubleOf(sent: Sent<unknown>): Trouble | null {
  if (sent.kind === 'unreachable') return 'unreachable'
  return sent.kind === 'refused' && sent.code === 'sign-in-needed' ? 'signed-out' : null
}

/** Waits, but no longer than until the browser says that the network is back, or the page is looked at again. */
const waitOrOnline = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    const go = (): void => {
      clearTimeout(timer)
      window.removeEventListener('online', go)
      document.removeEventListener('visibilitychange', go)
      resolve()
    }
    const timer = setTimeout(go, ms)
    window.addEventListener('online', go)
    document.addEventListener('visibilitychange', go)
  })
