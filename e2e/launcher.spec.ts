import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { findFreePort } from '../scripts/launcher/ports.mjs'
import { dataFolder } from '../scripts/launcher/project.mjs'
import { newAccount, register, signIn } from './account'
import { kill9, LauncherProcess, survivors } from './launcher-process'

/** These run the real scripts/start.mjs, on the build that is there, with its own database and port. */
test.describe.configure({ mode: 'serial' })
test.skip(process.platform === 'win32', 'Windows has no signals to send.')

const folder = path.join(dataFolder(), `launcher-test-${process.pid}`)
const cluster = path.join(folder, 'database/cluster')
const account = newAccount()
let port: number
let running: LauncherProcess | undefined

test.beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  port = await findFreePort()
})

test.afterAll(async () => {
  running?.send('SIGTERM')
  await running?.ended()
  rmSync(folder, { recursive: true, force: true })
})

function start(): LauncherProcess {
  running = new LauncherProcess(folder, port)
  return running
}

/** Asks until it answers like this: while something is being started again, failures are expected. */
const answers = (url: string) =>
  expect.poll(
    () =>
      fetch(url).then(
        ({ status }) => status,
        () => 0,
      ),
    { timeout: 30_000 },
  )

test('starts from an empty folder, answers, and names the demo accounts', async ({ page }) => {
  const launcher = start()
  const seconds = await launcher.ready()
  console.log(`first start, with a new database: ${seconds.toFixed(1)} s`)
  expect(launcher.output).toContain(launcher.url)
  expect(launcher.output).toContain('teacher@demo.versed')
  await page.goto(launcher.url)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('heals when PostgreSQL is killed, and what was acknowledged is there', async ({ browser }) => {
  const launcher = running!
  const context = await browser.newContext({ baseURL: launcher.url })
  await register(await context.newPage(), account)
  const before = launcher.databasePid()
  kill9(before)

  await expect.poll(() => launcher.output, { timeout: 30_000 }).toContain('the database is back')
  expect(launcher.databasePid()).not.toBe(before)
  const elsewhere = await browser.newContext({ baseURL: launcher.url })
  const page = await elsewhere.newPage()
  await signIn(page, account)
  await page.goto('/library')
  await expect(page).toHaveURL(/\/library$/)
  await Promise.all([context.close(), elsewhere.close()])
})

test('starts the web server again when it is killed, with everybody still signed in', async ({ browser }) => {
  const launcher = running!
  const context = await browser.newContext({ baseURL: launcher.url })
  const page = await context.newPage()
  await signIn(page, account)
  const before = launcher.webPid()
  kill9(before)
  await expect.poll(() => launcher.output).toContain('starting it again')
  await answers(launcher.url).toBe(200)
  expect(launcher.webPid()).not.toBe(before)
  await page.goto('/library')
  await expect(page).toHaveURL(/\/library$/)
  await context.close()
})

test('ends everything on Ctrl-C, and is there again within seconds', async () => {
  const family = running!.family()
  expect(family.length).toBeGreaterThanOrEqual(4) // launcher, keeper, PostgreSQL, web server
  running!.send('SIGINT')
  expect(await running!.ended()).toBe(0)
  expect(await survivors(family)).toEqual([])

  const seconds = await start().ready()
  console.log(`second start, nothing changed: ${seconds.toFixed(1)} s`)
})

test('says in one sentence that the port is in use, before doing anything', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const { port: taken } = other.address() as { port: number }
  const refused = new LauncherProcess(path.join(folder, 'never-made'), taken)
  expect(await refused.ended()).toBe(1)
  expect(refused.output.trim().split('\n')).toHaveLength(1)
  expect(refused.output).toContain(`Port ${taken} is in use`)
  expect(refused.output).toContain(`PORT=${taken + 1} npm start`)
  other.close()
})

test('leaves nothing behind when the launcher is killed', async () => {
  const family = running!.family()
  running!.send('SIGKILL')
  expect(await survivors(family)).toEqual([])
  await start().ready()
})

test('takes over the database when its keeper was killed with the launcher', async () => {
  const launcher = running!
  const [web, keeper, database] = [launcher.webPid(), launcher.keeperPid(), launcher.databasePid()]
  kill9(keeper)
  launcher.send('SIGKILL')
  expect(await survivors([web, keeper])).toEqual([])
  const next = start()
  await next.ready()
  expect(next.databasePid()).toBe(database)
})

test('says in one sentence that the data folder is broken, and leaves it as it is', async () => {
  running!.send('SIGTERM')
  expect(await running!.ended()).toBe(0)
  const version = path.join(cluster, 'PG_VERSION')
  renameSync(version, `${version}.away`)
  const broken = start()
  expect(await broken.ended()).toBe(1)
  expect(broken.output).toMatch(/The data folder .+ is damaged: cluster\/PG_VERSION is missing\./)
  expect(broken.output).not.toMatch(/\n\s+at /) // no stack

  writeFileSync(version, '17\n')
  const older = start()
  expect(await older.ended()).toBe(1)
  expect(older.output).toContain('was written by PostgreSQL 17')

  renameSync(`${version}.away`, version)
  const control = path.join(cluster, 'global/pg_control')
  renameSync(control, `${control}.away`)
  writeFileSync(control, 'nonsense')
  const nonsense = start()
  expect(await nonsense.ended()).toBe(1)
  expect(nonsense.output).toMatch(/The database in .+ does not start \(.+\)\. Its log is/)

  renameSync(`${control}.away`, control)
  await start().ready()
})
