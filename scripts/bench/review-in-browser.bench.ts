/**
 * Reviewing as a browser sees it, on the production build: how soon the next card is there, a year's forecast in its worker,
 * and pages of 10,000 cards. Times are of the clock, with everything (browser, server, database) on this machine: where others
 * work on it, too, the best of them says most.
 */
import type { Page } from '@playwright/test'
import { newAccount, register } from '@/e2e/account'
import { giveCards } from '@/e2e/cards'
import { pool } from '@/lib/db/client'
import { giveMany } from './review/give-many'
import { openApp } from './review/open-app'
import { timeSession } from './review/time-session'
import { median } from './rounds'

const SESSION = 20
const YEAR_CARDS = 7300
const LIST_CARDS = 10_000
const ROUNDS = 7

const say = (what: string, found: string): void => console.log(`${what.padEnd(56)} ${found}`)
const figures = (times: readonly number[]): string =>
  `best ${Math.min(...times).toFixed(0)} ms, median ${median(times).toFixed(0)} ms, worst ${Math.max(...times).toFixed(0)} ms (${times.length} times)`

const app = await openApp()

/** A page on which somebody new is signed in. */
async function enter(): Promise<{ page: Page; email: string; userId: string }> {
  const context = await app.browser.newContext({ baseURL: app.url })
  const page = await context.newPage()
  const account = newAccount()
  await register(page, account)
  const { rows } = await pool.query<{ id: string }>('select "id" from "User" where "email" = $1', [
    account.email,
  ])
  return { page, email: account.email, userId: rows[0]!.id }
}

async function measureSession(): Promise<void> {
  const { page, email } = await enter()
  const database = {
    query: async <Row>(sql: string, values: unknown[] = []) => (await pool.query(sql, values)).rows as Row[],
  }
  const cards = Array.from({ length: SESSION }, (_, i) => ({
    content: {
      kind: 'short',
      stem: `What is stone ${i + 1} called?`,
      answer: `vorlite ${i + 1}`,
      accepted: [],
    },
    answer: '',
  }))
  await giveCards(database, { email }, cards)
  const times = await timeSession(page, SESSION, (stem) => `vorlite ${/\d+/.exec(stem)?.[0]}`)
  say(`session of ${SESSION} cards: from rating to the next card`, figures(times.nextCard))
  say('  from Enter to the verdict', figures(times.verdict))
  await page.context().close()
}

async function measureYear(areLearned: boolean): Promise<void> {
  const { page, userId } = await enter()
  await giveMany(userId, YEAR_CARDS, areLearned)
  const inWorker: number[] = []
  const blocked: number[] = []
  // What keeps the page from answering for longer than 50 ms while the forecast is made.
  await page.addInitScript(() => {
    const tasks: number[] = []
    Object.assign(window, { tasks })
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
      buffered: true,
    })
  })
  for (let round = 0; round < ROUNDS; round++) {
    await page.goto('/progress')
    const forecast = page.locator('[data-took-ms]')
    inWorker.push(Number(await forecast.getAttribute('data-took-ms')))
    blocked.push(
      Math.max(0, ...(await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks))),
    )
  }
  const what = areLearned ? 'learned' : 'new'
  say(`a year of ${YEAR_CARDS} ${what} cards, in the page's worker`, figures(inWorker))
  say('  the longest task of the page meanwhile', figures(blocked))
  await page.context().close()
}

async function measureLists(): Promise<void> {
  const { page, userId } = await enter()
  await giveMany(userId, LIST_CARDS, true)
  const pages: [string, string][] = [
    ['the first page', '/cards'],
    ['hardest first', '/cards?order=hardest'],
    ['a word in all of them', '/cards?words=between'],
    ['two words of a few', '/cards?words=glacier+4217'],
    ['a word of none', '/cards?words=nowhere'],
  ]
  for (const [name, path] of pages) {
    const [server, shown]: [number[], number[]] = [[], []]
    for (let round = 0; round <= ROUNDS; round++) {
      await page.goto(path)
      const [answered, ready] = await page.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
        return [entry!.responseEnd - entry!.requestStart, entry!.domContentLoadedEventEnd] as const
      })
      if (round === 0) continue
      server.push(answered)
      shown.push(ready)
    }
    say(`${LIST_CARDS} cards, ${name}: answered`, figures(server))
    say('  shown', figures(shown))
  }
  await page.context().close()
}

try {
  await measureSession()
  await measureYear(false)
  await measureYear(true)
  await measureLists()
} finally {
  await app.close()
  await pool.end()
}
