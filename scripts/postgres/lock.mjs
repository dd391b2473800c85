import { spawnSync } from 'node:child_process'
import fs from 'node:fs'

/** What PostgreSQL's lock file says: process id in line 1, port in line 4, state in line 8. Null if there is none. */
export function readLock(file) {
  let lines
  try {
    lines = fs.readFileSync(file, 'utf8').split('\n')
  } catch {
    return null
  }
  return { pid: Number(lines[0]), port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' }
}

/** Whether this process is a PostgreSQL: after a crash or in a new container its id may have gone to anybody. */
export function isPostgresProcess(pid) {
  return /postgres/.test(programOf(pid))
}

/** Name of the program that a process runs; empty if it cannot be seen. */
export function programOf(pid) {
  if (process.platform === 'linux') {
    try {
      return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0] ?? ''
    } catch {
      return ''
    }
  }
  const [command, args] =
    process.platform === 'win32'
      ? ['tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']]
      : ['ps', ['-p', String(pid), '-o', 'comm=']]
  return spawnSync(command, args, { encoding: 'utf8', windowsHide: true }).stdout ?? ''
}
