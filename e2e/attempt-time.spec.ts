import { chromium, type Browser, type LaunchOptions, type Page } from '@playwright/test'
import { expect, expectAccessible, newAccount, register, test } from './fixtures'
import { plantQuiz, type PlantedQuiz } from './planted-quiz'
import type { WorkerServer } from './worker-server'

// What a test holds up must not find its way out through a service worker.
test.use({ serviceWorkers: 'block' })

const DAY_MS = 86_400_000
const saved = (page: Page) => page.getByRole('status').getByText('Saved', { exact: true })
const notSaved = (page: Page) => page.getByRole('status').getByText('Not saved yet, trying again')
const timer = (page: Page) => page.getByRole('timer')
const score = (page: Page) => page.getByRole('heading', { level: 1 })

/** Begins a planted quiz with these rules as a new member, at its first question. */
async function begin(page: Page, server: WorkerServer, rules: { mode: 'practice' | 'test' }) {
  const account = newAccount()
  await register(page, account)
  const quiz = await plantQuiz(server, account.email, rules.mode)
  await setRules(server, quiz, rules)
  await page.goto(`/quizzes/${quiz.quizId}`)
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(page).toHaveURL(/\/attempts\//)
  const attemptId = new URL(page.url()).pathname.split('/').at(-1)!
  return { quiz, attemptId }
}

const setRules = (server: WorkerServer, { quizId }: PlantedQuiz, rules: object) =>
  server.query('update "Quiz" set "settings" = $2 where "id" = $1', [quizId, JSON.stringify(rules)])
const endIn = (server: WorkerServer, attemptId: string, seconds: number) =>
  server.query(`update "Attempt" set "deadlineAt" = now() + make_interval(secs => $2) where "id" = $1`, [
    attemptId,
    seconds,
  ])

test('the server’s clock ends an attempt: what was saved is handed in, what comes later is refused', async ({
  page,
  context,
  server,
}) => {
  const { quiz, attemptId } = await begin(page, server, { mode: 'test' })
  await page.getByRole('radio', { name: quiz.rightOption }).check()
  await expect(saved(page)).toBeVisible()
  const late = await context.newPage()
  await late.goto(`/attempts/${attemptId}?question=3`)
  await expect(late.getByRole('heading', { name: quiz.stems[2] })).toBeVisible()

  await endIn(server, attemptId, 8)
  // A device three days behind, and one three days ahead.
  await page.clock.setSystemTime(Date.now() - 3 * DAY_MS)
  await late.clock.setSystemTime(Date.now() + 3 * DAY_MS)
  await page.reload()
  await expect(score(page)).toHaveText('1 of 3', { timeout: 40_000 })

  await late.getByRole('textbox').fill(quiz.rightWords)
  await expect(late.getByText('Your answers until then are kept and graded.')).toBeVisible()
  await late.getByRole('link', { name: 'See the results' }).click()
  await expect(score(late)).toHaveText('1 of 3')
})

test('offline beyond the deadline, nothing is lost that was saved, and it is said', async ({
  page,
  context,
  server,
}) => {
  const { quiz, attemptId } = await begin(page, server, { mode: 'test' })
  await page.getByRole('radio', { name: quiz.rightOption }).check()
  await expect(saved(page)).toBeVisible()
  await context.setOffline(true)
  await page.getByRole('radio', { name: 'The mirror' }).check()
  await expect(notSaved(page)).toBeVisible()
  await endIn(server, attemptId, -60)
  await context.setOffline(false)
  await expect(page.getByText('Everything that was saved before is kept.')).toBeVisible()
  await page.getByRole('link', { name: 'See the results' }).click()
  await expect(score(page)).toHaveText('1 of 3')
})

test('the network is cut for a minute: what is answered meanwhile is kept, and arrives once', async ({
  page,
  context,
  server,
}) => {
  const { quiz, attemptId } = await begin(page, server, { mode: 'test' })
  const held = () =>
    server.query('select "position", "sequence" from "Response" where "attemptId" = $1 order by 1', [
      attemptId,
    ])
  const arrived: unknown[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('/responses')) arrived.push(response.request().postDataJSON())
  })
  await page.clock.install()
  await page.reload()
  await page.getByRole('radio', { name: 'The mirror' }).check()
  await expect(saved(page)).toBeVisible()
  await context.setOffline(true)
  await page.getByRole('radio', { name: quiz.rightOption }).check()
  await expect(notSaved(page)).toBeVisible()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('radio', { name: 'False' }).check()
  await page.clock.runFor('01:00') // every try of this minute fails
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('textbox').fill(quiz.rightWords)
  await expect(notSaved(page)).toBeVisible()
  expect(await held()).toEqual([{ position: 0, sequence: 1 }])
  await context.setOffline(false)
  await expect(saved(page)).toBeVisible({ timeout: 30_000 })
  expect(await held()).toEqual([
    { position: 0, sequence: 2 },
    { position: 1, sequence: 1 },
    { position: 2, sequence: 1 },
  ])
  expect(arrived.map((change) => (change as { position: number }).position).sort()).toEqual([0, 0, 1, 2])
  await page.getByRole('button', { name: 'Look over answers' }).click()
  await page.getByRole('button', { name: 'Hand in' }).click()
  await expect(score(page)).toHaveText('3 of 3')
})

test('more time reaches whoever is taking the quiz; larger type and reading aloud, too', async ({
  page,
  browser,
  server,
}) => {
  const teacher = newAccount({ purpose: 'teach' })
  await register(page, teacher)
  const quiz = await plantQuiz(server, teacher.email, 'test')
  await setRules(server, quiz, { mode: 'test', timeLimitSeconds: 600 })
  const visit = await browser.newContext({ baseURL: server.url, viewport: { width: 375, height: 812 } })
  const visitor = await visit.newPage()
  await visitor.goto(`/join/${quiz.shareCode}`)
  await visitor.getByRole('button', { name: 'Start' }).click()
  await expect(timer(visitor)).toHaveText('10 minutes left')

  await page.goto(`/quizzes/${quiz.quizId}/people`)
  await page.getByText('Visitor 1').click()
  await page.getByLabel('More minutes').fill('20')
  await page.getByRole('button', { name: 'Give' }).click()
  await expect(page.getByText('Given.')).toBeVisible()
  await expect(page.getByText('taking it, 30 min left · +20 min')).toBeVisible()
  await expectAccessible(page)
  await visitor.getByRole('radio', { name: quiz.rightOption }).check()
  await expect(timer(visitor)).toHaveText('30 minutes left')

  await page.getByLabel('Larger type').check()
  await page.getByLabel('A button that reads each question aloud').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('It holds from the next attempt on.')).toBeVisible()
  await visitor.reload()
  await expect(visitor.getByRole('button', { name: 'Read aloud' })).toBeVisible()
  await expectAccessible(visitor)
  expect(await visitor.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
  await visit.close()
})

test('all questions on one page, by touch on a phone', async ({ browser, server }) => {
  const context = await browser.newContext({
    ...{ baseURL: server.url, viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true },
  })
  const page = await context.newPage()
  const rules = { mode: 'test', layout: 'all', timeLimitSeconds: 600 } as const
  const { quiz } = await begin(page, server, rules)
  for (const name of quiz.stems) await expect(page.getByRole('group', { name })).toBeVisible()
  await page.getByRole('button', { name: 'Flag question 2' }).tap()
  await page.getByRole('radio', { name: quiz.rightOption }).tap()
  await page.getByRole('textbox').fill(quiz.rightWords)
  await expect(saved(page)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Look over answers' }).tap()
  await expect(page.getByText('Question 2 is not answered yet.')).toBeVisible()
  await page.getByRole('button', { name: /^2 .*Flagged/ }).tap()
  await expect(page.getByRole('heading', { name: quiz.stems[1] })).toBeFocused()
  await page.getByRole('radio', { name: 'False' }).tap()
  await expect(saved(page)).toBeVisible()
  await page.getByRole('button', { name: 'Look over answers' }).tap()
  await page.getByRole('button', { name: 'Hand in' }).tap()
  await expect(score(page)).toHaveText('3 of 3')
  await context.close()
})

test('of two windows, the one that comes late gives way, and says so', async ({ page, context, server }) => {
  const { quiz, attemptId } = await begin(page, server, { mode: 'test' })
  const other = await context.newPage()
  await other.goto(`/attempts/${attemptId}`)
  await page.route('**/responses', (route) => route.abort('internetdisconnected'))
  await page.getByRole('radio', { name: 'The mirror' }).check()
  await expect(notSaved(page)).toBeVisible()
  for (const name of ['The glass', quiz.rightOption]) {
    await other.getByRole('radio', { name }).check()
    await expect(saved(other)).toBeVisible()
  }
  await expect
    .poll(() => server.query('select "sequence" from "Response" where "attemptId" = $1', [attemptId]))
    .toEqual([{ sequence: 2 }])
  await page.unroute('**/responses')
  await expect(page.getByText('This was answered in another window.')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('radio', { name: quiz.rightOption })).toBeChecked()
})

test('whatever was shown as saved is there after kill -9 of the browser, on another device', async ({
  page,
  context,
  server,
}) => {
  const { quiz, attemptId } = await begin(page, server, { mode: 'test' })
  const options = JSON.parse(process.env.E2E_BROWSER ?? '{}') as LaunchOptions
  const doomed = await chromium.launchServer(options)
  const other: Browser = await chromium.connect(doomed.wsEndpoint())
  const there = await other.newContext({ baseURL: server.url, storageState: await context.storageState() })
  const window = await there.newPage()
  await window.goto(`/attempts/${attemptId}`)
  await window.getByRole('radio', { name: quiz.rightOption }).check()
  await expect(saved(window)).toBeVisible()
  const isGone = new Promise((resolve) => other.once('disconnected', resolve))
  doomed.process().kill('SIGKILL')
  await isGone
  await page.reload()
  await page.getByRole('button', { name: /Show all questions/ }).click()
  await expect(page.getByRole('button', { name: /^1 .*Answered/ })).toBeVisible()
  await page.getByRole('button', { name: 'Hand in' }).click()
  await expect(score(page)).toHaveText('1 of 3')
})
