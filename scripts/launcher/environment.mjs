import fs from 'node:fs'
import { inProject } from './project.mjs'

/** Reads `.env` if there is one. What is set already wins. */
export function readEnvFile() {
  const file = inProject('.env')
  if (fs.existsSync(file)) process.loadEnvFile(file)
}
