import path from 'node:path'
import { isListening, isPortFree } from './ports.mjs'
import { dataFolder } from './project.mjs'
import { Sentence } from './say.mjs'

/** What `npm start` and `npm run dev` take from the environment. */
export function readSettings() {
  const port = Number(process.env.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Sentence(`PORT must be a number from 1 to 65535, and is '${process.env.PORT}'.`)
  }
  return {
    port,
    host: process.env.LISTEN_HOST || '127.0.0.1',
    siteUrl: process.env.NEXTAUTH_URL || `http://127.0.0.1:${port}`,
    dataFolder: dataFolder(),
    databaseFolder: path.join(dataFolder(), 'database'),
    ownDatabaseUrl: process.env.DATABASE_URL || null,
  }
}

/** Throws a Sentence if somebody else listens on the port. Asked before any long work is done. */
export async function requireFreePort(port, command) {
  if ((await isPortFree(port)) && !(await isListening(port))) return
  throw new Sentence(
    `Port ${port} is in use by another program (or by a Versed that runs already). Stop it, or choose another port: PORT=${port + 1} ${command}`,
  )
}
