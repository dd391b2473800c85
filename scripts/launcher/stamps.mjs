import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { inProject } from './project.mjs'

const TEST = /\.(test|spec)\.\w+$/

/** In node_modules, so that a fresh installation forgets everything that was done with the old one. */
const fileOf = (name) => inProject('node_modules/.cache/versed', name)

/** Whether the work called `name` was finished with this very key. */
export function isDone(name, key) {
  try {
    return fs.readFileSync(fileOf(name), 'utf8') === key
  } catch {
    return false
  }
}

/** Remembers that the work called `name` is finished with this key. */
export function markDone(name, key) {
  fs.mkdirSync(path.dirname(fileOf(name)), { recursive: true })
  fs.writeFileSync(fileOf(name), key)
}

/** SHA-256 over texts, each with its length, so that no two lists run together. */
export function hashTexts(...texts) {
  const hash = crypto.createHash('sha256')
  for (const text of texts) hash.update(`${text.length}:`).update(text)
  return hash.digest('hex')
}

/** SHA-256 over names and contents of files and folders of the project; what does not exist counts as empty, tests do not count. */
export function hashFiles(...names) {
  const hash = crypto.createHash('sha256')
  for (const file of names.flatMap(listFiles)) {
    if (!TEST.test(file))
      hash
        .update(`${file}\0`)
        .update(fs.readFileSync(inProject(file)))
        .update('\0')
  }
  return hash.digest('hex')
}

/** Every file under a name of the project, sorted. */
function listFiles(name) {
  const found = fs.statSync(inProject(name), { throwIfNoEntry: false })
  if (!found) return []
  if (found.isFile()) return [name]
  return fs
    .readdirSync(inProject(name))
    .sort()
    .flatMap((entry) => listFiles(`${name}/${entry}`))
}
