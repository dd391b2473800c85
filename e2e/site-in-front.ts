import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * An address of its own in front of a worker's server, as a proxy is: it can cut off some requests and not others, and give a
 * newer service worker than the server does. Cookies are shared with the server's address, for they know no ports.
 */
export class SiteInFront {
  /** Which paths get no answer at all, as if the network were gone. */
  cutsOff: (path: string) => boolean = () => false
  /** What stands at the end of the service worker: another text makes it another version. */
  workerEnd = ''
  readonly #server: http.Server
  readonly #behind: URL

  private constructor(behind: string) {
    this.#behind = new URL(behind)
    this.#server = http.createServer((request, response) => this.#answer(request, response))
  }

  static async open(behind: string): Promise<SiteInFront> {
    const site = new SiteInFront(behind)
    await new Promise<void>((resolve) => site.#server.listen(0, '127.0.0.1', resolve))
    return site
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '/'
    if (this.cutsOff(path)) return void request.socket.destroy()
    const headers = { ...request.headers, host: this.#behind.host }
    if (headers.origin) headers.origin = this.#behind.origin
    const { hostname, port } = this.#behind
    const forwarded = http.request({ hostname, port, path, method: request.method, headers }, (answer) => {
      const { location } = answer.headers
      if (location) answer.headers.location = location.replace(this.#behind.origin, this.url)
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      const isWorker = path === '/sw.js' && answer.statusCode === 200
      answer.pipe(response, { end: !isWorker })
      if (isWorker) answer.on('end', () => response.end(this.workerEnd))
    })
    forwarded.on('error', () => request.socket.destroy())
    request.pipe(forwarded)
  }
}
