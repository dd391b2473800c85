import { test as base } from '@playwright/test'
import { newAccount, register, type Account } from './account'
import { WorkerServer } from './worker-server'

export { expect } from '@playwright/test'
export { expectAccessible } from './accessible'
export { newAccount, register, signIn, type Account } from './account'

interface TestFixtures {
  /** A new member, signed in on `page`. */
  account: Account
}

interface WorkerFixtures {
  /** The web server and database of this worker, with the demo in it. */
  server: WorkerServer
}

let testCount = 0

/** Playwright's test, on a production server and a database that the worker shares with nobody. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    async ({}, use) => {
      const server = await WorkerServer.create()
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  baseURL: async ({ server }, use) => use(server.url),

  // Limits are counted by address. Each test comes from another one, so that none is stopped for what others did.
  extraHTTPHeaders: async ({}, use) => {
    testCount += 1
    await use({ 'x-forwarded-for': `10.0.${testCount >> 8}.${testCount & 255}` })
  },

  account: async ({ page }, use) => {
    const account = newAccount()
    await register(page, account)
    await use(account)
  },
})
