import { fork, type ChildProcess } from 'node:child_process'
import http from 'node:http'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { encode } from 'next-auth/jwt'
import { v7 as uuidv7 } from 'uuid'
import { createSession } from '@/lib/db/sessions'
import { pool, prisma } from '@/lib/db/client'
import { saveResponse } from '@/lib/db/save-response'
import { choiceQuestion, typedQuestion } from '@/lib/db/test-learner'
import { createPerson, createTestAttempt, createTestQuiz } from '@/lib/db/test-quiz'
import { findBrowser } from '../browser/find-browser.mjs'
import { buildForProduction } from '../launcher/build.mjs'
import { endChild, isAnswering, spawnNext } from '../launcher/next-process.mjs'
import { findFreePort } from '../launcher/ports.mjs'
import { waitUntil } from '../launcher/processes.mjs'
import { measureScripts } from './attempt/page-scripts'
import { parentOf, processorMs } from './attempt/processor-time'
import { inTurn, median } from './rounds'

/**
 * What one saved answer costs, all in: the session, the checks and the one statement, against plain node:http and pg with
 * three statements in a transaction; of the web server alone, and with the database. And how much JavaScript the page of an
 * attempt brings to a new browser.
 */
const CONNECTIONS = 16
const ANSWERS = 60 // of each connection in a round
const ROUNDS = 5
const MOST_RATIO = 3.5
const MOST_KB = 170

interface Taker {
  userId: string
  attemptId: string
  cookie: string
  sequence: number
}

const secret = process.env.NEXTAUTH_SECRET!
const quiz = await createTestQuiz([choiceQuestion, typedQuestion])

/** Somebody signed in and in the middle of an attempt, as a browser is. */
async function createTaker(): Promise<Taker> {
  const { userId } = await createPerson()
  const attemptId = await createTestAttempt(userId, quiz.quizId)
  const expiresAt = new Date(Date.now() + 86_400_000)
  const sid = await createSession(prisma, { userId, tokenHash: null, userAgent: null, expiresAt })
  const cookie = `versed-session=${await encode({ token: { sid }, secret })}`
  const change = { attemptId, userId, position: 1, value: null, isFlagged: false, sequence: 1 }
  await saveResponse({ ...change, operationId: uuidv7(), payloadHash: '' }, new Date())
  return { userId, attemptId, cookie, sequence: 1 }
}

/**
 * What a server answers to a change. Throws if it does not say 200, or 503, on which it is sent again. A server may close a connection that was idle just when
 * it is used again: then the change is sent once more, as browsers do, and the same operation id keeps it from counting twice.
 */
function post(agent: http.Agent, url: string, cookie: string, body: object): Promise<string> {
  const headers = { 'Content-Type': 'application/json', cookie }
  return new Promise((resolve, reject) => {
    const request = http.request(url, { agent, method: 'POST', headers }, async (response) => {
      let answer = ''
      for await (const chunk of response) answer += String(chunk)
      if (response.statusCode === 200) resolve(answer)
      else if (response.statusCode === 503) resolve(wait(100).then(() => post(agent, url, cookie, body)))
      else reject(new Error(`${response.statusCode}: ${answer}`))
    })
    request.on('error', (error: NodeJS.ErrnoException) => {
      if (request.reusedSocket && error.code === 'ECONNRESET') resolve(post(agent, url, cookie, body))
      else reject(new Error(`${url}: ${error.message}`, { cause: error }))
    })
    request.end(JSON.stringify(body))
  })
}

interface Load {
  pid: number
  takers: Taker[]
  urlOf: (taker: Taker) => string
  /** Gets the same figure of the database server. */
  databaseMs: number[]
}

/** Saves the answers of a round over all connections at once; the web server's processor time an answer, in milliseconds. */
async function load({ pid, takers, urlOf, databaseMs }: Load): Promise<number> {
  const before = { web: processorMs(pid), database: processorMs(databasePid) }
  // New connections for each round: servers close those that were idle meanwhile.
  const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  await Promise.all(
    takers.map(async (taker) => {
      for (let sent = 0; sent < ANSWERS; sent++) {
        const { userId, attemptId, cookie } = taker
        const sequence = ++taker.sequence
        const value = { kind: 'text', text: `answer ${sequence}` }
        const change = { position: 1, value, isFlagged: false, sequence, operationId: uuidv7() }
        const answer = await post(agent, urlOf(taker), cookie, { ...change, attemptId, userId })
        const saved = JSON.parse(answer) as { sequence?: number }
        if (saved.sequence !== sequence) throw new Error(`An answer was not saved: ${answer}`)
      }
    }),
  )
  agent.destroy()
  const count = takers.length * ANSWERS
  databaseMs.push((processorMs(databasePid) - before.database) / count)
  return (processorMs(pid) - before.web) / count
}

/** Fails if the database does not hold what was acknowledged. */
async function expectAllKept(takers: Taker[]): Promise<void> {
  for (const { attemptId, sequence } of takers) {
    const held = await prisma.response.findFirstOrThrow({ where: { attemptId, position: 1 } })
    if (held.sequence !== sequence) throw new Error(`${held.sequence} is held where ${sequence} was saved.`)
  }
}

/** One after the other: on a busy machine, many new connections at once take longer than a pool waits for one. */
async function makeTakers(): Promise<Taker[]> {
  const takers: Taker[] = []
  while (takers.length < CONNECTIONS) takers.push(await createTaker())
  return takers
}

/** The server that all connections to the database are children of. */
async function findDatabase(): Promise<number> {
  const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as "pid"')
  const pid = parentOf(rows[0]!.pid)
  if (pid === undefined)
    throw new Error('The database runs on another machine: its processor time cannot be read.')
  return pid
}

async function startPlain(): Promise<{ child: ChildProcess; url: string }> {
  const child = fork(path.join(import.meta.dirname, 'attempt', 'plain-server.mjs'), { execArgv: [] })
  const { port } = await new Promise<{ port: number }>((resolve) => child.once('message', resolve as never))
  return { child, url: `http://127.0.0.1:${port}` }
}

await buildForProduction()
const databasePid = await findDatabase()
const port = await findFreePort()
const url = `http://127.0.0.1:${port}`
const environment = { DATABASE_URL: process.env.DATABASE_URL!, NEXTAUTH_SECRET: secret, NEXTAUTH_URL: url }
const app = spawnNext({ command: 'start', host: '127.0.0.1', port, environment, stdout: 'ignore' })
const plain = await startPlain()
try {
  if (!(await waitUntil(() => isAnswering(url), 60_000))) throw new Error('The application does not come up.')
  const [own, others] = [await makeTakers(), await makeTakers()]
  const database = { plain: [] as number[], app: [] as number[] }
  const urlOf = ({ attemptId }: Taker) => `${url}/api/attempts/${attemptId}/responses`
  const web = await inTurn(ROUNDS, {
    plain: () =>
      load({ pid: plain.child.pid!, takers: others, urlOf: () => plain.url, databaseMs: database.plain }),
    app: () => load({ pid: app.pid!, takers: own, urlOf, databaseMs: database.app }),
  })
  await expectAllKept([...own, ...others])
  // The first round does not count; see inTurn.
  const both = {
    plain: web.plain + median(database.plain.slice(1)),
    app: web.app + median(database.app.slice(1)),
  }
  const ratio = both.app / both.plain
  console.log(`processor time of a saved answer, ${CONNECTIONS} connections, median of ${ROUNDS} rounds`)
  console.log(`                                           web server   with the database`)
  for (const [name, way] of [
    ['plain node:http and pg, three statements', 'plain'],
    ['the application, all in                 ', 'app'],
  ] as const)
    console.log(`${name}      ${web[way].toFixed(2)} ms             ${both[way].toFixed(2)} ms`)
  const webRatio = (web.app / web.plain).toFixed(2)
  console.log(
    `ratio                                         ${webRatio}                ${ratio.toFixed(2)}   (at most ${MOST_RATIO})`,
  )

  const { scripts, kilobytes } = await measureScripts(
    await findBrowser(),
    `${url}/attempts/${own[0]!.attemptId}`,
    own[0]!.cookie,
  )
  console.log(`\nJavaScript of an attempt's page in a new browser, as transferred`)
  for (const { name, bytes } of scripts) console.log(`  ${(bytes / 1024).toFixed(1).padStart(6)} KB  ${name}`)
  console.log(`${kilobytes.toFixed(1)} KB in ${scripts.length} files   (at most ${MOST_KB})`)
  if (ratio > MOST_RATIO || kilobytes > MOST_KB) process.exitCode = 1
} finally {
  plain.child.disconnect()
  await endChild(app, 3000)
  await prisma.$disconnect()
  await pool.end()
}
