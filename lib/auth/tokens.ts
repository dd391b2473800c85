import 'server-only'
import { createHash, randomBytes } from 'node:crypto'

/** A token nobody can guess: 256 random bits as 43 characters. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of a token: sha256, so that a read database signs nobody in. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')
