import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { isRunning, signal, waitUntil } from '../scripts/launcher/processes.mjs'

const START = path.join(import.meta.dirname, '../scripts/start.mjs')

/** One run of `npm start`, with a data folder and a port of its own. */
export class LauncherProcess {
  readonly url: string
  readonly #child: ChildProcess
  readonly #dataFolder: string
  #output = ''

  constructor(dataFolder: string, port: number) {
    this.url = `http://127.0.0.1:${port}`
    this.#dataFolder = dataFolder
    const { PATH, HOME } = process.env
    this.#child = spawn(process.execPath, [START], {
      // Of the environment only what any shell has: not the databases of this test run.
      env: {
        PATH,
        HOME,
        NODE_ENV: 'production',
        DATA_DIR: dataFolder,
        PORT: String(port),
        LOG_LEVEL: 'silent',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on('data', (data: Buffer) => (this.#output += data.toString()))
    }
  }

  get output(): string {
    return this.#output
  }

  get hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null
  }

  /** Waits for what it prints when it is up; returns the seconds since it was asked. Throws with its output if it ends before. */
  async ready(): Promise<number> {
    const begin = performance.now()
    const isReady = () => this.#output.includes('Versed is ready')
    await waitUntil(() => isReady() || this.hasEnded, 180_000)
    if (!isReady()) throw new Error(`The launcher did not come up:\n${this.#output}`)
    return (performance.now() - begin) / 1000
  }

  /** Waits until it has ended, and gives its exit code; null if a signal ended it. */
  async ended(): Promise<number | null> {
    if (!(await waitUntil(() => this.hasEnded, 30_000))) throw new Error(`It does not end:\n${this.#output}`)
    return this.#child.exitCode
  }

  send(name: 'SIGINT' | 'SIGTERM' | 'SIGKILL'): void {
    this.#child.kill(name)
  }

  /** Process id of its PostgreSQL server. */
  databasePid(): number {
    const lock = path.join(this.#dataFolder, 'database/cluster/postmaster.pid')
    return Number(readFileSync(lock, 'utf8').split('\n')[0])
  }

  /** Process id of its web server. */
  webPid(): number {
    return this.#childNamed(/next/)
  }

  /** Process id of what keeps its PostgreSQL running. */
  keeperPid(): number {
    return this.#childNamed(/keeper/)
  }

  #childNamed(pattern: RegExp): number {
    const children = listProcesses().filter(({ parent }) => parent === this.#child.pid)
    const found = children.find(({ command }) => pattern.test(command))
    if (!found) throw new Error(`It has no process like ${pattern.source}.`)
    return found.pid
  }

  /** Itself and everything that it started, directly or not. */
  family(): number[] {
    const all = listProcesses()
    const grow = (pids: number[]): number[] => {
      const more = all.filter(({ pid, parent }) => pids.includes(parent) && !pids.includes(pid))
      return more.length ? grow([...pids, ...more.map(({ pid }) => pid)]) : pids
    }
    return grow([this.#child.pid!])
  }
}

/** Those of the processes that still run after at most 15 seconds. */
export async function survivors(pids: number[]): Promise<number[]> {
  await waitUntil(() => !pids.some(isRunning), 15_000)
  return pids.filter(isRunning)
}

/** Ends a process without a warning. */
export const kill9 = (pid: number): boolean => signal(pid, 'SIGKILL')

function listProcesses(): { pid: number; parent: number; command: string }[] {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid=,command='], { encoding: 'utf8' })
  return table
    .trim()
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)!)
    .map(([, pid, parent, command]) => ({ pid: Number(pid), parent: Number(parent), command: command! }))
}
