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
    return { command: (program, args) => ['unshare', [...AS_NOBODY, program, ...args], {}], ownFolder() {} }
  }
  return {
    command: (program, args) => [program, args, { uid: NOBODY, gid: NOBODY }],
    ownFolder: giveToNobody,
  }
}

function giveToNobody(folder) {
  if (fs.statSync(folder).uid !== NOBODY) {
    for (const entry of fs.readdirSync(folder, { recursive: true })) {
      fs.lchownSync(path.join(folder, entry), NOBODY, NOBODY)
    }
    fs.chownSync(folder, NOBODY, NOBODY)
  }
  const isOpen = spawnSync('test', ['-w', folder], { uid: NOBODY, gid: NOBODY }).status === 0
  if (isOpen) return
  throw new Sentence(
    `PostgreSQL does not run as root, and other users may not enter ${folder}: start Versed as an ordinary user, or set DATABASE_URL.`,
  )
}
