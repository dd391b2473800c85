import 'server-only'
import { hash, verify } from '@node-rs/argon2'
import { AppError } from '@/lib/core/app-error'
import { commonPasswords } from './common-passwords'

/** argon2id with 19 MiB, 2 passes, 1 lane: the OWASP password storage cheat sheet's first choice. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export const PASSWORD_MIN = 8
/** Long pass phrases are welcome; the limit only keeps somebody from sending a book. */
export const PASSWORD_MAX = 200

const AT_ONCE = 4
let running = 0
const waiting: (() => void)[] = []

/** Runs at most AT_ONCE hashes together: each takes 19 MiB, and a flood of sign-ins must not take the machine. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  running++
  try {
    return await work()
  } finally {
    running--
    waiting.shift()?.()
  }
}

/** Throws AppError('weak-password') for a password that is too short or that everybody tries first. */
export function assertStrongPassword(password: string): void {
  const isWeak =
    password.length < PASSWORD_MIN ||
    password.length > PASSWORD_MAX ||
    commonPasswords.has(password.toLowerCase())
  if (isWeak) throw new AppError('weak-password', { min: PASSWORD_MIN })
}

export const hashPassword = (password: string): Promise<string> =>
  inTurn(() => hash(password.normalize('NFKC'), COST))

/** Stands in for a missing account, so that a wrong address takes the same time as a wrong password. */
let decoy: Promise<string> | null = null

/** True if the password belongs to the hash. A null hash takes as long and is never right. */
export async function isRightPassword(passwordHash: string | null, password: string): Promise<boolean> {
  if (password.length > PASSWORD_MAX) return false
  const against = passwordHash ?? (await (decoy ??= hashPassword('nobody has this password')))
  const matches = await inTurn(() => verify(against, password.normalize('NFKC')))
  return matches && passwordHash !== null
}
