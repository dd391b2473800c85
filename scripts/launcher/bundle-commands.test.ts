import { execFile } from 'node:child_process'
import { statSync } from 'node:fs'
import os from 'node:os'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { bundleCommands } from './bundle-commands.mjs'
import { inProject } from './project.mjs'

const run = promisify(execFile)

describe('bundleCommands', () => {
  it('makes the commands of these sources once', async () => {
    const first = await bundleCommands()
    const { mtimeMs } = statSync(fileURLToPath(first))
    expect(await bundleCommands()).toBe(first)
    expect(statSync(fileURLToPath(first)).mtimeMs).toBe(mtimeMs)
  })

  it('answers as the sources do, wherever it is started', async () => {
    const args = ['generate', inProject('prisma/demo/coral-reefs.md'), '--json', '--max', '3']
    const bundled = await run(process.execPath, [inProject('scripts/versed.mjs'), ...args], {
      cwd: os.tmpdir(),
    })
    const plain = await run(process.execPath, ['--import', 'tsx', 'lib/cli/versed.ts', ...args])
    expect(bundled.stdout).toBe(plain.stdout)
    expect(JSON.parse(bundled.stdout).questions).toHaveLength(3)
  })

  it('tells with its exit status that a command was not understood', async () => {
    await expect(run(process.execPath, [inProject('scripts/versed.mjs'), 'dance'])).rejects.toMatchObject({
      code: 2,
    })
  })
})
