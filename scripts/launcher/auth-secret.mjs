import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** The secret of this installation: drawn at the first start, kept in a file that only its owner can read. */
export function readAuthSecret(folder) {
  const file = path.join(folder, 'auth-secret')
  fs.mkdirSync(folder, { recursive: true })
  try {
    fs.writeFileSync(file, crypto.randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  return fs.readFileSync(file, 'utf8').trim()
}
