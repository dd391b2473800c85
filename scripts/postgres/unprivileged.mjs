import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { Sentence } from '../launcher/say.mjs'

/** The user 'nobody' of most systems. */
const NOBODY = 65534
const AS_NOBODY = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`]

/**
 * How to run PostgreSQL, which refuses to run as root.
 * An ordinary user runs it directly. For root, a user namespace only pretends to be somebody else, so that files
 * stay root's; where that is forbidden (many containers) it really runs as nobody, and owns its folder.
 */
export function chooseWayToRun() {
  const isRoot = process.getuid?.() === 0
  if (!isRoot) return { command: (program, args) => [program, args, {}], ownFolder() {} }
  if (spawnSync('unshare', [...AS_NOBODY, 'true']).status === 0) {
    return {
      command: (program, args) => ['unshare', [...AS_NOBODY, program, ...args], {}],
      ownFolder: (folder) => giveTo(folder, 0),
    }
  }
  return {
    command: (program, args) => [program, args, { uid: NOBODY, gid: NOBODY }],
    ownFolder(folder) {
      giveTo(folder, NOBODY)
      requireOpenTo(folder, NOBODY)
    },
  }
}

/** A folder made the one way may be opened the other way later, as when a container gets other rights. */
function giveTo(folder, user) {
  if (fs.statSync(folder).uid === user) return
  for (const entry of fs.readdirSync(folder, { recursive: true })) {
    fs.lchownSync(path.join(folder, entry), user, user)
  }
  fs.chownSync(folder, user, user)
}

function requireOpenTo(folder, user) {
  if (spawnSync('test', ['-w', folder], { uid: user, gid: user }).status === 0) return
  throw new Sentence(
    `PostgreSQL does not run as root, and other users may not enter ${folder}: start Versed as an ordinary user, or set DATABASE_URL.`,
  )
}
