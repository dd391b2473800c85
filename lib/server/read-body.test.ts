import { describe, expect, it } from 'vitest'
import { AppError } from '@/lib/core/app-error'
import { readBody } from './read-body'

/** A body that arrives in pieces without saying how long it is, and tells whether it was cut off. */
function streamed(pieces: number, pieceBytes: number) {
  const state = { sent: 0, isCancelled: false }
  const body = new ReadableStream({
    pull(controller) {
      if (state.sent >= pieces) return controller.close()
      state.sent++
      controller.enqueue(new Uint8Array(pieceBytes).fill(state.sent % 256))
    },
    cancel() {
      state.isCancelled = true
    },
  })
  const init = { method: 'POST', body, duplex: 'half' } as RequestInit
  return { request: new Request('http://versed.example/', init), state }
}

describe('readBody', () => {
  it('joins the pieces in order', async () => {
    const { request } = streamed(3, 2)
    expect([...(await readBody(request, 100))]).toEqual([1, 1, 2, 2, 3, 3])
  })

  it('refuses by the declared length without reading', async () => {
    const request = new Request('http://versed.example/', {
      method: 'POST',
      body: 'x'.repeat(50),
      headers: { 'content-length': '50' },
    })
    await expect(readBody(request, 10)).rejects.toMatchObject({ code: 'article-too-large' })
    expect(request.bodyUsed).toBe(false)
  })

  it('stops reading a body that lies about its length as soon as it is too long', async () => {
    const { request, state } = streamed(1_000_000, 1_000)
    await expect(readBody(request, 10_000)).rejects.toBeInstanceOf(AppError)
    expect(state.isCancelled).toBe(true)
    expect(state.sent).toBeLessThan(20)
  })

  it('gives nothing for no body', async () => {
    expect(await readBody(new Request('http://versed.example/', { method: 'POST' }), 10)).toHaveLength(0)
  })
})
