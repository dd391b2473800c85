import { defineConfig, type LaunchOptions } from '@playwright/test'

/** scripts/test.mjs has found a browser that works here, and made the databases; see e2e/fixtures.ts. */
const launchOptions = JSON.parse(process.env.E2E_BROWSER ?? '{}') as LaunchOptions

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 300_000, // for what hangs; whatever is merely slow ends by its conditions
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json']],
  use: {
    launchOptions,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    trace: 'retain-on-failure',
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
  },
})
