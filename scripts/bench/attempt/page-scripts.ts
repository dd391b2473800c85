import { chromium, type LaunchOptions } from '@playwright/test'

interface Script {
  name: string
  /** As transferred: compressed, with its headers. */
  bytes: number
}

/** The scripts that a page brings to a browser that has never been here, the largest first; until the network is quiet. */
export async function measureScripts(
  options: LaunchOptions,
  url: string,
  cookie: string,
): Promise<{ scripts: Script[]; kilobytes: number }> {
  const browser = await chromium.launch(options)
  try {
    const context = await browser.newContext()
    const [name, value] = cookie.split('=') as [string, string]
    await context.addCookies([{ name, value, url: new URL(url).origin }])
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    const names = new Map<string, string>()
    const scripts: Script[] = []
    devtools.on('Network.responseReceived', ({ requestId, type, response }) => {
      if (type === 'Script') names.set(requestId, new URL(response.url).pathname.split('/').at(-1)!)
    })
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const name = names.get(requestId)
      if (name) scripts.push({ name, bytes: encodedDataLength })
    })
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.getByRole('heading', { level: 1 }).waitFor()
    const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0)
    return { scripts: scripts.sort((a, b) => b.bytes - a.bytes), kilobytes: total / 1024 }
  } finally {
    await browser.close()
  }
}
