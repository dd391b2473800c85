#!/usr/bin/env node
/**
 * Stands in for Prisma's native schema engine, which is downloaded from a host that not everybody can reach: speaks the
 * same protocol (JSON-RPC on stdin and stdout, subcommands of `cli`) over the WebAssembly engine that npm brings.
 */
import readline from 'node:readline'
import { loadEngine } from './load-engine.mjs'
import { readOptions } from './options.mjs'
import { runConnectionCommand } from './connection-commands.mjs'

for (const event of ['uncaughtException', 'unhandledRejection']) {
  process.on(event, (error) => {
    const message = globalThis.PRISMA_WASM_PANIC_REGISTRY?.message || String(error?.stack ?? error)
    console.error(JSON.stringify({ level: 'ERROR', fields: { message } }))
    process.exit(101) // the code that the CLI takes for a panic
  })
}

/**
 * These find the schema after all migrations in the engine's cache only: on a fresh engine (the CLI starts one after
 * applying migrations) they fail with 'shadow DB must be provided'. A diagnosis fills the cache.
 */
const READS_HISTORY = new Set(['evaluateDataLoss', 'createMigration'])

const options = readOptions(process.argv.slice(2))
if (options.isVersion) {
  console.log('schema-engine-cli wasm')
} else if (options.command) {
  await runConnectionCommand(options.command, options.datasource.url)
} else {
  serve()
}

function serve() {
  let engine
  let pending = 0
  let printed = 0
  let isClosed = false
  const write = (message) => process.stdout.write(JSON.stringify({ jsonrpc: '2.0', ...message }) + '\n')
  const exitWhenDone = () => isClosed && pending === 0 && process.exit(0)

  async function answer({ id, method, params }) {
    try {
      engine ??= loadEngine(options)
      const result = await call(await engine, method, params)
      if (method === 'diff' && result?.stdout != null) {
        write({ id: `print-${++printed}`, method: 'print', params: { content: result.stdout } })
      }
      write({ id, result: result ?? null })
    } catch (error) {
      const data = {
        message: String(error?.message ?? error),
        error_code: error?.code,
        is_panic: false,
        meta: error?.meta,
      }
      write({ id, error: { code: 4466, message: data.message, data } }) // the native engine's code for 'see data'
    }
  }

  const lines = readline.createInterface({ input: process.stdin })
  lines.on('line', async (line) => {
    const message = line.trim() ? JSON.parse(line) : {}
    if (!message.method) return // an answer to one of our own messages
    pending++
    await answer(message)
    pending--
    exitWhenDone()
  })
  lines.on('close', () => {
    isClosed = true
    exitWhenDone()
  })
}

async function call(engine, method, params) {
  if (method === 'createDatabase') return {} // the launcher has made it
  const name = method === 'getDatabaseVersion' ? 'version' : method
  if (typeof engine[name] !== 'function') throw new Error(`The WebAssembly engine cannot do '${method}'.`)
  if (READS_HISTORY.has(method))
    await engine.diagnoseMigrationHistory({ ...params, optInToShadowDatabase: true })
  return engine[name](params)
}
