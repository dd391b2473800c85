import type { Browser, Page } from '@playwright/test'
import { expect, newAccount, register, test } from './fixtures'
import { answerSomehow } from './answering'
import { KIND_INTERNALS, KIND_SECRETS, plantKinds } from './planted-kinds'
import { ALL_SECRETS, plantQuiz, SECRETS, type PlantedQuiz } from './planted-quiz'
import { Received } from './received'
import type { WorkerServer } from './worker-server'

/** A planted quiz of a teacher, and a student without an account in a browser of their own. */
async function prepare(browser: Browser, page: Page, server: WorkerServer, mode: 'practice' | 'test') {
  const teacher = newAccount({ purpose: 'teach' })
  await register(page, teacher)
  const quiz = await plantQuiz(server, teacher.email, mode)
  // With hints to be had: what they would tell must not come before they are asked for.
  await server.query(`update "Quiz" set "settings" = "settings" || '{"hints":true}' where "id" = $1`, [
    quiz.quizId,
  ])
  const context = await browser.newContext({ baseURL: server.url, ...Received.context })
  const student = await context.newPage()
  return { quiz, student, received: await Received.by(student), close: () => context.close() }
}

async function begin(student: Page, quiz: PlantedQuiz): Promise<void> {
  await student.goto(`/join/${quiz.shareCode}`)
  await student.getByRole('button', { name: 'Start' }).click()
  await expect(student.getByRole('heading', { name: quiz.stems[0] })).toBeVisible()
}

test('a test tells nothing of what is right before it is handed in', async ({ browser, page, server }) => {
  const { quiz, student, received, close } = await prepare(browser, page, server, 'test')
  await begin(student, quiz)
  // A hint that comes after the answer leaves it standing, also where it rules it out.
  await student.getByRole('radio', { name: 'The mirror' }).check()
  await student.getByRole('button', { name: 'Take a hint' }).click()
  await expect(student.getByText('One wrong option is ruled out.')).toBeVisible()
  await student.getByRole('button', { name: 'Next' }).click()
  await student.getByRole('radio', { name: 'True' }).check()
  await student.getByRole('button', { name: 'Next' }).click()
  await student.getByRole('textbox').fill('a sailor')
  await expect(student.getByRole('status').getByText('Saved', { exact: true })).toBeVisible()
  await student.getByRole('button', { name: 'Look over answers' }).click()
  await expect(student.getByRole('heading', { name: 'Before you hand in' })).toBeVisible()
  const attempt = student.url().replace(/\?.*/, '')

  // Nor by going where the answers will be, or by asking for the check of a practice.
  await student.goto(`${attempt}/results`)
  await expect(student).toHaveURL(attempt)
  for (const path of ['/quizzes', `/quizzes/${quiz.quizId}`, '/today', attempt]) await student.goto(path)
  const asked = await student.evaluate(
    async (url) => {
      const change = {
        position: 0,
        value: null,
        isFlagged: false,
        sequence: 99,
        operationId: crypto.randomUUID(),
      }
      const headers = { 'Content-Type': 'application/json' }
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(change) })
      return { status: response.status, body: await response.text() }
    },
    `/api${new URL(attempt).pathname}/answers`,
  )
  expect(asked.status).toBe(422)

  const { bodies } = received
  expect(bodies.filter(({ body }) => body.includes(quiz.stems[0])).length).toBeGreaterThan(0)
  expect(bodies.some(({ url }) => url.endsWith('.js'))).toBe(true)
  expect(received.find(ALL_SECRETS)).toEqual([])

  // Once it is handed in they come: the search above would have found them.
  await student.goto(`${attempt}?question=all`)
  await student.getByRole('button', { name: 'Hand in' }).click()
  await expect(student.getByRole('heading', { level: 1 })).toHaveText('0 of 3')
  const found = received.find(SECRETS.flat()).join('\n')
  for (const secret of ['Quorvex the mirror', 'Wimbrally proves', 'Jandoval proves'])
    expect(found).toContain(secret)
  // The ids that a question's options have of their own never leave at all.
  expect(received.find(['zq-own'])).toEqual([])
  await student.unrouteAll({ behavior: 'ignoreErrors' })
  await close()
})

test('a practice tells of each answer when it is checked, and of no other', async ({
  browser,
  page,
  server,
}) => {
  const { quiz, student, received, close } = await prepare(browser, page, server, 'practice')
  await begin(student, quiz)
  await student.getByRole('radio', { name: 'The mirror' }).check()
  await expect(student.getByRole('status').getByText('Saved', { exact: true })).toBeVisible()
  expect(received.find(ALL_SECRETS)).toEqual([])

  await student.getByRole('button', { name: 'Check' }).click()
  await expect(student.getByText('Quorvex the mirror is never named.')).toBeVisible()
  // The sentence that proves the second stands right after the one that proves the first; it is not shown yet.
  await expect(student.getByRole('region', { name: 'Feedback' })).not.toContainText('Wimbrally')
  await student.reload()
  expect(received.find([...SECRETS[1], ...SECRETS[2], 'zq-own'])).toEqual([])
  await student.unrouteAll({ behavior: 'ignoreErrors' })
  await close()
})

test('no kind of question tells what is right before it is due', async ({ browser, page, server }) => {
  const teacher = newAccount({ purpose: 'teach' })
  await register(page, teacher)
  const quiz = await plantKinds(server, teacher.email, 'test')
  const context = await browser.newContext({ baseURL: server.url, ...Received.context })
  const student = await context.newPage()
  const received = await Received.by(student)
  await student.goto(`/join/${quiz.shareCode}`)
  await student.getByRole('button', { name: 'Start' }).click()
  await expect(student.getByRole('heading', { name: quiz.stems.multi })).toBeVisible()
  const attempt = student.url().replace(/\?.*/, '')
  for (const position of Object.keys(quiz.stems).keys()) {
    await student.goto(`${attempt}?question=${position + 1}`)
    await answerSomehow(student)
    await expect(student.getByRole('status').getByText('Saved', { exact: true })).toBeVisible()
  }
  await student.goto(`${attempt}?question=all`)
  await expect(student.getByText('All 6 questions are answered.')).toBeVisible()

  const { bodies } = received
  expect(bodies.filter(({ body }) => body.includes(quiz.stems.matching)).length).toBeGreaterThan(0)
  expect(received.find(KIND_SECRETS)).toEqual([])
  const data = bodies.filter(({ url }) => !url.endsWith('.js'))
  for (const word of KIND_INTERNALS) {
    expect(data.filter(({ body }) => body.includes(word)).map(({ url }) => `${word} in ${url}`)).toEqual([])
  }

  await student.getByRole('button', { name: 'Hand in' }).click()
  await expect(student.getByRole('heading', { level: 1 })).toHaveText(/ of 6$/)
  const found = received.find(KIND_SECRETS).join('\n')
  for (const secret of ['Quillombra', '38.6251', 'Ombrecast', 'Firstolin', 'Gravensk'])
    expect(found).toContain(secret)
  expect(received.find(['zqkind-'])).toEqual([])
  await student.unrouteAll({ behavior: 'ignoreErrors' })
  await context.close()
})
