import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { env } from '@/lib/env'
import { PrismaClient, type Prisma } from './generated/client'

/** A connection that is open or in a transaction: what every function of lib/db that takes part in one accepts. */
export type Db = PrismaClient | Prisma.TransactionClient

interface Connections {
  pool: pg.Pool
  prisma: PrismaClient
}

/**
 * One pool for the process. Every wait has an end, so that a sick database gives an answer and never a hang:
 * 5 s to connect, 3 s a statement, 2 s for a lock, 5 s idle inside a transaction. A database that is down refuses at once;
 * connecting only takes long where the machine is busy, as with the first page after a start, and there waiting helps.
 * Where all is slow, DATABASE_PATIENCE makes each of them longer.
 */
function connect(): Connections {
  const wait = (milliseconds: number): number => milliseconds * env.DATABASE_PATIENCE
  const pool = new pg.Pool({
    connectionString: env.DATABASE_URL,
    max: env.DATABASE_POOL_SIZE,
    connectionTimeoutMillis: wait(5_000),
    idleTimeoutMillis: 30_000,
    query_timeout: wait(4_000),
    statement_timeout: wait(3_000),
    lock_timeout: wait(2_000),
    idle_in_transaction_session_timeout: wait(5_000),
  })
  // Without these two listeners a dying database takes the whole process with it.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool),
    transactionOptions: { maxWait: wait(5_000), timeout: wait(5_000) },
  })
  return { pool, prisma }
}

// A dev server loads this module anew with every change; the pool must not multiply with it.
const kept = globalThis as typeof globalThis & { versedConnections?: Connections }
const connections = (kept.versedConnections ??= connect())

export const pool = connections.pool
export const prisma = connections.prisma

/** What `work` returns, with all its writes or none of them. */
export const inTransaction = <T>(work: (db: Prisma.TransactionClient) => Promise<T>): Promise<T> =>
  prisma.$transaction(work)

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08001',
  '08003',
  '53300',
  '55P03', // somebody else held the lock for too long
  '57014', // the statement took too long
])
const UNREACHABLE_WORDS =
  /connection terminated|timeout exceeded when trying to connect|server closed the connection|query read timeout|database system is (starting up|shutting down|in recovery)|can't reach database|(lock|statement) timeout/i
const UNREACHABLE_PRISMA = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028'])

/** True if an error says that the database could not be reached or did not answer in time, so that trying again may help. */
export function isDatabaseUnavailable(error: unknown): boolean {
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 5; depth++) {
    const code = (cause as { code?: unknown }).code
    if (typeof code === 'string' && (UNREACHABLE.has(code) || UNREACHABLE_PRISMA.has(code))) return true
    if (UNREACHABLE_WORDS.test(cause.message)) return true
    cause = cause.cause
  }
  return false
}

/** True if a write was refused because a unique value is taken. */
export const isUniqueViolation = (error: unknown): boolean =>
  (error as { code?: unknown } | null)?.code === 'P2002'
