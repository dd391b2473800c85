import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { HeldResponse, ResponseChange } from '@/lib/quiz/attempt-view'
import { AnswerOutbox, FinalError, type SendState } from './answer-outbox'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const text = (words: string) => ({ kind: 'text' as const, text: words })
let ids = 0
const change = (words: string, over: Partial<ResponseChange> = {}): ResponseChange => ({
  position: 0,
  value: text(words),
  isFlagged: false,
  sequence: 1,
  operationId: `op-${++ids}`,
  ...over,
})

/** A server that keeps the newest sequence, and can be down. */
class Server {
  held = new Map<number, HeldResponse>()
  sent: ResponseChange[] = []
  isDown = false
  isSlow = false
  refusal: FinalError | null = null
  #open: (() => void)[] = []

  receive = async (one: ResponseChange): Promise<HeldResponse> => {
    this.sent.push(one)
    if (this.isSlow) await new Promise<void>((resolve) => this.#open.push(resolve))
    if (this.refusal) throw this.refusal
    if (this.isDown) throw new TypeError('Failed to fetch')
    const { position, value, isFlagged, sequence } = one
    const before = this.held.get(position)
    if (!before || before.sequence < sequence) {
      this.held.set(position, { position, value, isFlagged, sequence, savedAt: '' })
    }
    return this.held.get(position)!
  }

  answerAll = async () => {
    for (const open of this.#open.splice(0)) open()
    await vi.advanceTimersByTimeAsync(0)
  }
}

function outboxOf(server: Server) {
  const seen = {
    held: [] as [HeldResponse, boolean][],
    states: [] as (SendState | undefined)[],
    failed: [] as FinalError[],
  }
  const outbox = new AnswerOutbox(server.receive, () => `op-${++ids}`, {
    onHeld: (held, isMine) => seen.held.push([held, isMine]),
    onChange: (sending) => seen.states.push(sending.get(0)),
    onFailed: (error) => seen.failed.push(error),
  })
  return { outbox, seen }
}

describe('AnswerOutbox', () => {
  it('sends a change and tells when the server has it, not before', async () => {
    const server = new Server()
    server.isSlow = true
    const { outbox, seen } = outboxOf(server)
    outbox.put(change('a'))
    await vi.advanceTimersByTimeAsync(5000)
    expect(seen).toMatchObject({ held: [], states: ['saving'] })
    await server.answerAll()
    expect(seen.held).toMatchObject([[{ value: text('a') }, true]])
    expect(seen.states).toEqual(['saving', undefined])
  })

  it('sends only the last of quick changes', async () => {
    const server = new Server()
    const { outbox } = outboxOf(server)
    for (const [i, words] of ['m', 'mo', 'mon'].entries()) outbox.put(change(words, { sequence: i + 1 }), 400)
    await vi.advanceTimersByTimeAsync(399)
    expect(server.sent).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(server.sent).toMatchObject([{ value: text('mon'), sequence: 3 }])
  })

  it('sends again under the same operation id while the server is down, later and later', async () => {
    const server = new Server()
    server.isDown = true
    const { outbox, seen } = outboxOf(server)
    outbox.put(change('a'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(server.sent.length).toBeGreaterThan(5)
    expect(server.sent.length).toBeLessThan(12)
    expect(new Set(server.sent.map((one) => one.operationId)).size).toBe(1)
    expect(seen.states.at(-1)).toBe('retrying')
    server.isDown = false
    outbox.hurry()
    await vi.advanceTimersByTimeAsync(0)
    expect(seen.held).toMatchObject([[{ value: text('a') }, true]])
    expect(seen.states.at(-1)).toBeUndefined()
  })

  it('sends what was changed meanwhile after what is under way', async () => {
    const server = new Server()
    server.isSlow = true
    const { outbox, seen } = outboxOf(server)
    outbox.put(change('a', { sequence: 1 }))
    await vi.advanceTimersByTimeAsync(0)
    outbox.put(change('b', { sequence: 2 }))
    await vi.advanceTimersByTimeAsync(1000)
    expect(server.sent).toHaveLength(1)
    await server.answerAll()
    await server.answerAll()
    expect(server.sent.map((one) => one.value)).toEqual([text('a'), text('b')])
    expect(seen.held).toMatchObject([[{ value: text('b'), sequence: 2 }, true]])
  })

  it('lets what is done here now win over another window', async () => {
    const server = new Server()
    server.held.set(0, { position: 0, value: text('other'), isFlagged: false, sequence: 7, savedAt: '' })
    const { outbox, seen } = outboxOf(server)
    outbox.put(change('here', { sequence: 2 }))
    await vi.advanceTimersByTimeAsync(0)
    expect(server.held.get(0)).toMatchObject({ value: text('here'), sequence: 8 })
    expect(seen.held).toMatchObject([[{ value: text('here') }, true]])
  })

  it('gives way to another window with a change that comes late', async () => {
    const server = new Server()
    server.isDown = true
    const { outbox, seen } = outboxOf(server)
    outbox.put(change('late', { sequence: 2 }))
    await vi.advanceTimersByTimeAsync(10)
    server.isDown = false
    server.held.set(0, { position: 0, value: text('other'), isFlagged: false, sequence: 7, savedAt: '' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(seen.held).toMatchObject([[{ value: text('other') }, false]])
    expect(server.held.get(0)).toMatchObject({ value: text('other'), sequence: 7 })
  })

  it('stops where more tries will not help, and says so', async () => {
    const server = new Server()
    server.refusal = new FinalError('attempt-over', 'This attempt has been handed in.')
    const { outbox, seen } = outboxOf(server)
    outbox.put(change('a'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(server.sent).toHaveLength(1)
    expect(seen.failed).toMatchObject([{ code: 'attempt-over' }])
    expect(seen.states.at(-1)).toBe('failed')
  })

  it('settles when all is saved, and says no when it is not', async () => {
    const server = new Server()
    const { outbox } = outboxOf(server)
    outbox.put(change('a'), 400)
    outbox.put(change('b', { position: 1 }), 400)
    expect(await outbox.settle(1000)).toBe(true)
    expect(server.held.size).toBe(2)
    server.isDown = true
    outbox.put(change('c', { sequence: 2 }))
    const settled = outbox.settle(3000)
    await vi.advanceTimersByTimeAsync(3000)
    expect(await settled).toBe(false)
  })

  it('sends nothing that was dropped', async () => {
    const server = new Server()
    const { outbox, seen } = outboxOf(server)
    outbox.put(change('a'), 400)
    outbox.drop(0)
    await vi.advanceTimersByTimeAsync(1000)
    expect(server.sent).toHaveLength(0)
    expect(seen.states.at(-1)).toBeUndefined()
  })
})
