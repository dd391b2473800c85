import { readdirSync, readFileSync } from 'node:fs'

/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10

interface Stat {
  pid: number
  parent: number
  ticks: number
}

/**
 * What /proc says of a process; null for one that has just ended. See proc_pid_stat(5): fields 4 and 14 to 17, of which the
 * last two are what children that have ended had used.
 */
function readStat(pid: number): Stat | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name, in brackets, may hold anything.
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
    const ticks = fields.slice(11, 15).reduce((total, field) => total + Number(field), 0)
    return { pid, parent: Number(fields[1]), ticks }
  } catch {
    return null
  }
}

/** Milliseconds of processor time that a process and all that it started have used so far, in steps of 10. Linux only. */
export function processorMs(root: number): number {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readStat(Number(name)) ?? [])
  const sum = (pid: number): number =>
    all.filter(({ parent }) => parent === pid).reduce((total, child) => total + sum(child.pid), 0) +
    (all.find((stat) => stat.pid === pid)?.ticks ?? 0)
  return sum(root) * TICK_MS
}

/** The process that started this one. Linux only. */
export const parentOf = (pid: number): number | undefined => readStat(pid)?.parent
