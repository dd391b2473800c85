import 'server-only'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { env } from '@/lib/env'
import type { Progress, ThreadReply, ThreadRequest, ThreadResults } from './thread-protocol'

/** Thrown when a piece of work did not end before its deadline. */
export class DeadlineError extends Error {}

interface Pending {
  resolve: (result: never) => void
  reject: (error: Error) => void
  onProgress: ((progress: Progress) => void) | undefined
}

interface ThreadState {
  worker: Worker | null
  pending: Map<number, Pending>
  nextId: number
  queue: Promise<unknown>
}

// One thread for the process, also across the reloads of a dev server: it holds the language model (tens of megabytes).
const kept = globalThis as typeof globalThis & { versedThread?: ThreadState }
const state = (kept.versedThread ??= {
  worker: null,
  pending: new Map(),
  nextId: 1,
  queue: Promise.resolve(),
})

const LIMITS = { resourceLimits: { maxOldGenerationSizeMb: 768 } }

/** The thread from its source, for the seed and the tests: in Node 20 a thread does not inherit its parent's loader. */
function threadFromSource(): Worker {
  const file = JSON.stringify(pathToFileURL('lib/worker/thread.ts').href)
  return new Worker(`import('tsx/esm/api').then((tsx) => { tsx.register(); return import(${file}) })`, {
    eval: true,
    ...LIMITS,
  })
}

/** Starts the thread; the build has bundled its file. */
function startWorker(): Worker {
  const worker =
    env.NEXT_RUNTIME === undefined
      ? threadFromSource()
      : new Worker(new URL('./thread.ts', import.meta.url), LIMITS)
  worker.unref()
  worker.on('message', (reply: ThreadReply) => {
    const waiting = state.pending.get(reply.id)
    if (!waiting) return
    if (reply.type === 'progress') return waiting.onProgress?.(reply.progress)
    state.pending.delete(reply.id)
    if (reply.type === 'result') waiting.resolve(reply.result as never)
    else waiting.reject(new Error(reply.message))
  })
  const fail = (error: Error): void => {
    if (state.worker === worker) state.worker = null
    for (const waiting of state.pending.values()) waiting.reject(error)
    state.pending.clear()
  }
  worker.on('error', fail)
  worker.on('exit', (code) => {
    if (state.worker === worker) fail(new Error(`the thread ended (${code})`))
  })
  return worker
}

async function runNow<R extends ThreadRequest>(
  request: R,
  deadlineMs: number,
  onProgress?: (progress: Progress) => void,
): Promise<ThreadResults[R['task']]> {
  const worker = (state.worker ??= startWorker())
  // While it works, the thread keeps the process; idle, it does not.
  worker.ref()
  const id = state.nextId++
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<ThreadResults[R['task']]>((resolve, reject) => {
      state.pending.set(id, { resolve: resolve as (result: never) => void, reject, onProgress })
      timer = setTimeout(() => {
        state.pending.delete(id)
        // Only ending the thread stops a computation; the next request starts a new one.
        if (state.worker === worker) state.worker = null
        void worker.terminate()
        reject(new DeadlineError(`${request.task} took longer than ${deadlineMs} ms`))
      }, deadlineMs)
      worker.postMessage({ id, request })
    })
  } finally {
    clearTimeout(timer)
    if (state.pending.size === 0) worker.unref()
  }
}

/**
 * Does a piece of work in the thread, one after another, and gives its result.
 * Throws DeadlineError after `deadlineMs`, counted from when its turn came.
 */
export function runInThread<R extends ThreadRequest>(
  request: R,
  deadlineMs: number,
  onProgress?: (progress: Progress) => void,
): Promise<ThreadResults[R['task']]> {
  const turn = state.queue.then(() => runNow(request, deadlineMs, onProgress))
  state.queue = turn.catch(() => undefined)
  return turn
}
