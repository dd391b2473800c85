import type { Page } from '@playwright/test'

/**
 * Everything that a page receives: HTML, RSC, JSON and JavaScript. Each answer is read whole before the page gets it; what
 * a browser lets one read afterwards has holes, above all where answers are streamed.
 */
export class Received {
  /** What its browser context needs: what a service worker fetches, no page could tell of. */
  static readonly context = { serviceWorkers: 'block' } as const
  readonly bodies: { url: string; body: string }[] = []

  static async by(page: Page): Promise<Received> {
    const received = new Received()
    await page.route('**/*', async (route) => {
      // What the page was going to fetch as it was left tells nothing.
      const response = await route.fetch({ maxRedirects: 0 }).catch(() => null)
      if (!response) return route.abort()
      const body = await response.body()
      received.bodies.push({ url: response.url(), body: body.toString('utf8') })
      await route.fulfill({ response, body })
    })
    return received
  }

  /** Which of these words came, and where from. */
  find(words: readonly string[]): string[] {
    const found = this.bodies.flatMap(({ url, body }) =>
      words.filter((word) => body.includes(word)).map((word) => `${word} in ${url}`),
    )
    return [...new Set(found)]
  }
}
