import type { HeldResponse, ResponseChange } from '@/lib/quiz/attempt-view'
import type { ResponseValue } from '@/lib/quiz/response'
import { AnswerOutbox, type FinalError, type SendState } from './answer-outbox'

/** An answer as this page shows it: perhaps newer than what the server has. */
export interface Answer {
  value: ResponseValue | null
  isFlagged: boolean
  sequence: number
}

/** What a page shows of an attempt's answers at one moment. Never changed: each change makes a new one. */
export interface SheetState {
  /** One a question, blank where nothing was answered. */
  answers: readonly Answer[]
  /** What is on its way to the server. Where nothing is, everything is saved. */
  sending: ReadonlyMap<number, SendState>
  /** Questions that another window has answered over this one. */
  overtaken: ReadonlySet<number>
  /** Why nothing more can be saved. */
  failure: FinalError | null
}

/** What the sheet needs of the world around it. */
export interface SheetWorld {
  send: (change: ResponseChange) => Promise<HeldResponse>
  newId: () => string
  /** Changes that an earlier page of this window could not save. */
  readDrafts: () => ResponseChange[]
  writeDrafts: (drafts: Iterable<ResponseChange>) => void
}

const TYPING_PAUSE_MS = 500
/** True for answers that come bit by bit. */
const isTyped = ({ kind }: ResponseValue): boolean =>
  kind === 'text' || kind === 'texts' || kind === 'essay' || kind === 'order'
const BLANK: Answer = { value: null, isFlagged: false, sequence: 0 }

/** The answers of an attempt: shown at once, sent behind it, kept over a reload until the server has them. */
export class AnswerSheet {
  readonly #world: SheetWorld
  readonly #outbox: AnswerOutbox
  readonly #drafts = new Map<number, ResponseChange>()
  readonly #listeners = new Set<() => void>()
  #state: SheetState

  constructor(questionCount: number, held: readonly HeldResponse[], world: SheetWorld) {
    this.#world = world
    const heldAt = (at: number) => held.find(({ position }) => position === at)
    this.#state = {
      answers: Array.from({ length: questionCount }, (_, at) => heldAt(at) ?? BLANK),
      sending: new Map(),
      overtaken: new Set(),
      failure: null,
    }
    this.#outbox = new AnswerOutbox(world.send, world.newId, {
      onChange: (sending) => this.#update({ sending }),
      onFailed: (failure) => this.#update({ failure }),
      onHeld: (response, isMine) => this.#hold(response, isMine),
    })
  }

  readonly getState = (): SheetState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Sends what this window had not got through before it was reloaded, unless the server has something newer. */
  resume(): void {
    for (const draft of this.#world.readDrafts()) {
      const shown = this.#state.answers[draft.position]
      if (shown && draft.sequence > shown.sequence) this.#put(draft, 0)
    }
  }

  setValue(position: number, value: ResponseValue): void {
    this.#put(this.changeAt(position, { value }), isTyped(value) ? TYPING_PAUSE_MS : 0)
  }

  toggleFlag(position: number): void {
    this.#put(this.changeAt(position, { isFlagged: !this.#answerAt(position).isFlagged }), 0)
  }

  /** The next change of the answer at a position, to what is shown there, under a new operation id. */
  changeAt(position: number, over: Partial<Answer> = {}): ResponseChange {
    const { value, isFlagged, sequence } = this.#answerAt(position)
    return { position, value, isFlagged, ...over, sequence: sequence + 1, operationId: this.#world.newId() }
  }

  /** The answer at a position has reached the server by another way. */
  settleAt(position: number): void {
    this.#outbox.drop(position)
    this.#forget(position)
  }

  /** Resolves with whether the server has everything, after at most `withinMs`. */
  settle(withinMs: number): Promise<boolean> {
    return this.#outbox.settle(withinMs)
  }

  /** Sends without further delay, as when the network is back. */
  readonly hurry = (): void => this.#outbox.hurry()

  close(): void {
    this.#outbox.close()
  }

  #answerAt(position: number): Answer {
    return this.#state.answers[position] ?? BLANK
  }

  #put(change: ResponseChange, delayMs: number): void {
    const { position, value, isFlagged, sequence } = change
    this.#show(position, { value, isFlagged, sequence })
    this.#drafts.set(position, change)
    this.#world.writeDrafts(this.#drafts.values())
    this.#outbox.put(change, delayMs)
  }

  #hold(held: HeldResponse, isMine: boolean): void {
    this.#forget(held.position)
    const shown = this.#answerAt(held.position)
    const overtaken = new Set(this.#state.overtaken)
    if (isMine) overtaken.delete(held.position)
    else overtaken.add(held.position)
    this.#update({ overtaken })
    this.#show(held.position, isMine ? { ...shown, sequence: Math.max(shown.sequence, held.sequence) } : held)
  }

  #forget(position: number): void {
    this.#drafts.delete(position)
    this.#world.writeDrafts(this.#drafts.values())
  }

  #show(position: number, answer: Answer): void {
    this.#update({ answers: this.#state.answers.map((other, at) => (at === position ? answer : other)) })
  }

  #update(change: Partial<SheetState>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }
}
