import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ModelProvider } from './model-provider'

/** What a stub was asked: the system's and the person's message. */
export interface StubRequest {
  system: string
  user: string
}

export interface StubModel {
  provider: ModelProvider
  asked: StubRequest[]
  stop: () => Promise<void>
}

/** For tests: a server that speaks the chat interface on this machine. A null answer is none at all: it stalls until it is stopped. */
export async function startStubModel(
  answer: (request: StubRequest) => { status?: number; location?: string; body: string } | string | null,
): Promise<StubModel> {
  const asked: StubRequest[] = []
  const server = http.createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const { messages } = JSON.parse(Buffer.concat(parts).toString('utf8')) as {
        messages: { role: string; content: string }[]
      }
      const said = (role: string): string => messages.find((message) => message.role === role)?.content ?? ''
      const asking = { system: said('system'), user: said('user') }
      asked.push(asking)
      const reply = answer(asking)
      if (reply === null) return
      if (typeof reply !== 'string') {
        if (reply.location !== undefined) response.setHeader('location', reply.location)
        response.statusCode = reply.status ?? 200
        response.end(reply.body)
        return
      }
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content: reply } }] }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    provider: { baseUrl: `http://127.0.0.1:${port}/v1`, model: 'stub', apiKey: undefined },
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
