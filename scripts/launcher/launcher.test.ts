import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { readAuthSecret } from './auth-secret.mjs'
import { explainOldNode } from './node-version.mjs'
import { findFreePort, isListening, isPortFree } from './ports.mjs'
import { readSettings, requireFreePort } from './settings.mjs'
import { hashTexts } from './stamps.mjs'

const folder = mkdtempSync(path.join(os.tmpdir(), 'versed-launcher-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => vi.unstubAllEnvs())

describe('explainOldNode', () => {
  it('takes 20.19 and everything newer', () => {
    for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.1.0'])
      expect(explainOldNode(version)).toBeNull()
  })

  it('says in one sentence what is wrong with an older one', () => {
    for (const version of ['18.20.4', '20.18.3', '16.0.0']) {
      expect(explainOldNode(version)).toMatch(
        /^Versed needs Node\.js 20\.19 or newer, and this is [\d.]+:.+\.$/,
      )
    }
  })
})

describe('readSettings', () => {
  it('serves this machine on port 3000 unless told otherwise', () => {
    for (const name of ['PORT', 'NEXTAUTH_URL', 'DATABASE_URL', 'LISTEN_HOST']) vi.stubEnv(name, '')
    expect(readSettings()).toMatchObject({ port: 3000, host: '127.0.0.1', siteUrl: 'http://127.0.0.1:3000' })
    vi.stubEnv('PORT', '4000')
    expect(readSettings().siteUrl).toBe('http://127.0.0.1:4000')
  })

  it('refuses what is no port', () => {
    for (const port of ['http', '0', '65536', '3.5']) {
      vi.stubEnv('PORT', port)
      expect(readSettings).toThrow(/PORT must be a number from 1 to 65535/)
    }
  })
})

describe('ports', () => {
  it('finds a free one below those that systems give away, and sees when it is taken', async () => {
    const port = await findFreePort()
    expect(port).toBeLessThan(32_768)
    await requireFreePort(port, 'npm start')
    const server = createServer().listen(port, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    expect([await isPortFree(port), await isListening(port)]).toEqual([false, true])
    await expect(requireFreePort(port, 'npm start')).rejects.toThrow(`PORT=${port + 1} npm start`)
    server.close()
  })
})

describe('readAuthSecret', () => {
  it('draws a secret once, and keeps it from others', () => {
    const secret = readAuthSecret(folder)
    expect(secret).toMatch(/^[\w-]{43}$/)
    expect(readAuthSecret(folder)).toBe(secret)
    const file = path.join(folder, 'auth-secret')
    expect(readFileSync(file, 'utf8')).toBe(secret)
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
  })
})

describe('hashTexts', () => {
  it('tells lists apart that run together to the same text', () => {
    expect(hashTexts('ab', 'c')).not.toBe(hashTexts('a', 'bc'))
    expect(hashTexts('ab', 'c')).toBe(hashTexts('ab', 'c'))
  })
})

describe('drop-forwarded', () => {
  const script = `
    import http from 'node:http'
    const server = http.createServer((request, response) => response.end(String(request.headers['x-forwarded-for'])))
    server.listen(0, '127.0.0.1', async () => {
      const answer = await fetch('http://127.0.0.1:' + server.address().port, { headers: { 'x-forwarded-for': '203.0.113.9' } })
      console.log(await answer.text())
      process.exit()
    })`

  /** What a server that has it loaded sees of the header. */
  async function seenBy(trustProxy: string): Promise<string> {
    const preload = path.join(import.meta.dirname, 'drop-forwarded.mjs')
    const args = ['--import', preload, '--input-type=module', '--eval', script]
    const env = { ...process.env, TRUST_PROXY: trustProxy }
    return (await promisify(execFile)(process.execPath, args, { env })).stdout.trim()
  }

  it('lets nobody choose the address that limits are counted by', async () => {
    expect(await seenBy('')).toBe('undefined')
  })

  it('believes a proxy that we know of', async () => {
    expect(await seenBy('1')).toBe('203.0.113.9')
  })
})
