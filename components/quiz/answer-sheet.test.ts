import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { HeldResponse, ResponseChange } from '@/lib/quiz/attempt-view'
import { AnswerSheet } from './answer-sheet'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const text = (words: string) => ({ kind: 'text' as const, text: words })

/** A window's own storage and a server, both of which outlive a page. */
function world() {
  const outside = { drafts: [] as ResponseChange[], isDown: false, held: new Map<number, HeldResponse>() }
  let ids = 0
  const open = (held: HeldResponse[] = [...outside.held.values()]) =>
    new AnswerSheet(3, held, {
      newId: () => `op-${++ids}`,
      readDrafts: () => structuredClone(outside.drafts),
      writeDrafts: (drafts) => void (outside.drafts = structuredClone([...drafts])),
      send: async ({ position, value, isFlagged, sequence }) => {
        if (outside.isDown) throw new TypeError('Failed to fetch')
        const before = outside.held.get(position)
        if (!before || before.sequence < sequence) {
          outside.held.set(position, { position, value, isFlagged, sequence, savedAt: '' })
        }
        return outside.held.get(position)!
      },
    })
  return { outside, open }
}

describe('AnswerSheet', () => {
  it('shows an answer at once and counts it as saved only when the server has it', async () => {
    const { outside, open } = world()
    const sheet = open()
    sheet.setValue(1, text('monsoon'))
    expect(sheet.getState().answers[1]).toMatchObject({ value: text('monsoon'), sequence: 1 })
    expect(sheet.getState().sending.size).toBe(1)
    await vi.advanceTimersByTimeAsync(1000)
    expect(sheet.getState().sending.size).toBe(0)
    expect(outside.held.get(1)).toMatchObject({ value: text('monsoon') })
  })

  it('brings unsaved answers over a reload, and forgets them once they are saved', async () => {
    const { outside, open } = world()
    outside.isDown = true
    const before = open()
    before.setValue(0, text('typed while the server was down'))
    await vi.advanceTimersByTimeAsync(5000)
    before.close()
    const after = open()
    expect(after.getState().answers[0]?.value).toBeNull()
    outside.isDown = false
    after.resume()
    expect(after.getState().answers[0]?.value).toEqual(text('typed while the server was down'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(outside.held.get(0)).toMatchObject({ value: text('typed while the server was down') })
    expect(outside.drafts).toEqual([])
  })

  it('does not bring back what another window has answered since', async () => {
    const { outside, open } = world()
    outside.isDown = true
    const before = open()
    before.setValue(0, text('old'))
    before.close()
    outside.isDown = false
    outside.held.set(0, { position: 0, value: text('newer'), isFlagged: false, sequence: 5, savedAt: '' })
    const after = open()
    after.resume()
    await vi.advanceTimersByTimeAsync(1000)
    expect(after.getState().answers[0]?.value).toEqual(text('newer'))
    expect(outside.held.get(0)).toMatchObject({ value: text('newer') })
  })

  it('counts each change on from the last, also after the server has counted further', async () => {
    const { outside, open } = world()
    outside.held.set(0, {
      position: 0,
      value: text('other window'),
      isFlagged: false,
      sequence: 7,
      savedAt: '',
    })
    const sheet = open([])
    sheet.setValue(0, text('here'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(outside.held.get(0)).toMatchObject({ value: text('here'), sequence: 8 })
    sheet.toggleFlag(0)
    await vi.advanceTimersByTimeAsync(0)
    expect(outside.held.get(0)).toMatchObject({ value: text('here'), isFlagged: true, sequence: 9 })
    expect(sheet.getState().overtaken.size).toBe(0)
  })

  it('says when another window had its way', async () => {
    const { outside, open } = world()
    outside.isDown = true
    const sheet = open()
    sheet.setValue(2, text('late'))
    await vi.advanceTimersByTimeAsync(600)
    outside.isDown = false
    outside.held.set(2, { position: 2, value: text('other'), isFlagged: false, sequence: 9, savedAt: '' })
    await vi.advanceTimersByTimeAsync(2000)
    expect([...sheet.getState().overtaken]).toEqual([2])
    expect(sheet.getState().answers[2]?.value).toEqual(text('other'))
  })
})
