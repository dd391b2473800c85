import type { ChildProcess } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { endChild, hasEnded, isAnswering, spawnNext } from '../scripts/launcher/next-process.mjs'
import { findFreePort } from '../scripts/launcher/ports.mjs'
import { waitUntil } from '../scripts/launcher/processes.mjs'

const READY_MS = 60_000

function fromTestRun(name: 'E2E_DATABASE_ADMIN' | 'E2E_DATABASE_TEMPLATE'): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run these tests by \`npm run test:e2e\`.`)
  return value
}

/** A production server and a database that one worker has for itself. The web server can be killed as by a power cut. */
export class WorkerServer {
  readonly url: string
  readonly #databaseUrl: string
  readonly #environment: Record<string, string>
  #child: ChildProcess | undefined

  private constructor(port: number, databaseUrl: string) {
    this.url = `http://127.0.0.1:${port}`
    this.#databaseUrl = databaseUrl
    this.#environment = {
      DATABASE_URL: databaseUrl,
      DATABASE_PATIENCE: '5', // a machine that stands still for some seconds is no fault of what is tested
      NEXTAUTH_URL: this.url,
      NEXTAUTH_SECRET: randomBytes(32).toString('base64url'),
      DEMO_ACCOUNTS: '1',
      LOG_LEVEL: 'error',
      TRUST_PROXY: '1', // so that each test can come from an address of its own (fixtures.ts)
    }
  }

  static async create(): Promise<WorkerServer> {
    const template = new URL(fromTestRun('E2E_DATABASE_TEMPLATE'))
    const name = `versed_e2e_${randomUUID().replaceAll('-', '')}`
    const admin = new pg.Client(fromTestRun('E2E_DATABASE_ADMIN'))
    await admin.connect()
    await admin.query(
      `CREATE DATABASE ${name} TEMPLATE ${template.pathname.slice(1)} OWNER ${template.username}`,
    )
    await admin.end()
    template.pathname = `/${name}`
    const server = new WorkerServer(await findFreePort(), template.href)
    await server.start()
    return server
  }

  async start(): Promise<void> {
    const port = Number(new URL(this.url).port)
    const options = {
      command: 'start',
      host: '127.0.0.1',
      port,
      environment: this.#environment,
      stdout: 'ignore',
    } as const
    const child = spawnNext(options)
    this.#child = child
    const isUp = await waitUntil(async () => hasEnded(child) || (await isAnswering(this.url)), READY_MS)
    if (!isUp || hasEnded(child))
      throw new Error(`The web server of this worker did not come up at ${this.url}.`)
  }

  /** Ends the web server without a warning; what it has not written is lost. */
  async kill9(): Promise<void> {
    const child = this.#child
    if (!child || hasEnded(child)) throw new Error('There is no web server to kill.')
    const isGone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await isGone
  }

  /** Kills the web server and starts it again at the same address, on the same database. */
  async restart(): Promise<void> {
    if (this.#child && !hasEnded(this.#child)) await this.kill9()
    await this.start()
  }

  async stop(): Promise<void> {
    if (this.#child) await endChild(this.#child, 5000)
  }

  /** Rows of this worker's database, seen past the application. */
  async query<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client(this.#databaseUrl)
    await client.connect()
    try {
      return (await client.query<Row>(sql, values)).rows
    } finally {
      await client.end()
    }
  }
}
