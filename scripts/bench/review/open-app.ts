import { chromium, type Browser } from '@playwright/test'
import { findBrowser } from '../../browser/find-browser.mjs'
import { buildForProduction } from '../../launcher/build.mjs'
import { endChild, hasEnded, isAnswering, spawnNext } from '../../launcher/next-process.mjs'
import { findFreePort } from '../../launcher/ports.mjs'
import { waitUntil } from '../../launcher/processes.mjs'

const READY_MS = 60_000

/** The production app on this run's database, and a Chromium that reaches it. */
export interface OpenApp {
  url: string
  browser: Browser
  close: () => Promise<void>
}

export async function openApp(): Promise<OpenApp> {
  await buildForProduction()
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  const environment = { NEXTAUTH_URL: url, DEMO_ACCOUNTS: '' }
  const child = spawnNext({ command: 'start', host: '127.0.0.1', port, environment, stdout: 'ignore' })
  const isUp = await waitUntil(async () => hasEnded(child) || (await isAnswering(url)), READY_MS)
  if (!isUp || hasEnded(child)) throw new Error(`The web server did not come up at ${url}.`)
  const browser = await chromium.launch(await findBrowser())
  return {
    url,
    browser,
    close: async () => {
      await browser.close()
      await endChild(child, 5000)
    },
  }
}
