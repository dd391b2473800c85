import type { Page } from '@playwright/test'
import { pictureBytes } from '../lib/question/picture/test-pictures'
import { expect, expectAccessible, newAccount, register, test } from './fixtures'
import { KIND_SECRETS, plantKinds } from './planted-kinds'
import { plantQuiz, SECRETS } from './planted-quiz'
import { Received } from './received'
import type { WorkerServer } from './worker-server'

const STEM = 'What is $\\frac{6}{2}$ in **halves**? It costs $5 and $6.'
const HIDDEN = 'Vexillary says why'

/** Puts the question that was written last in front of a quiz. */
const putFirst = (server: WorkerServer, quizId: string) =>
  server.query(
    `insert into "QuizItem" ("id", "quizId", "questionId", "position")
     select gen_random_uuid(), $1, "id", -1 from "Question" order by "createdAt" desc, "id" desc limit 1`,
    [quizId],
  )

async function addPicture(page: Page, name: string, bytes: Uint8Array, alt: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a picture' }).click()
  await page
    .getByLabel(/^PNG, JPEG/)
    .setInputFiles({ name, mimeType: 'image/png', buffer: Buffer.from(bytes) })
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  if (alt === '') return
  await expect(page.getByText('Say what the picture shows')).toBeVisible()
  await page.getByLabel('What it shows').fill(alt)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
}

test('formulas and pictures go from the author to the learner, and to nobody else', async ({
  page,
  browser,
  server,
}) => {
  const teacher = newAccount({ purpose: 'teach' })
  await register(page, teacher)
  const quiz = await plantQuiz(server, teacher.email, 'practice')
  await page.goto(`/articles/${quiz.articleId}/questions/new`)
  await page.getByLabel('Question', { exact: true }).fill(`${STEM} `)
  await page.getByLabel('Option 1', { exact: true }).fill('$3$')
  await page.getByLabel('Option 2', { exact: true }).fill('$2$')
  for (const at of [4, 3]) await page.getByRole('button', { name: `Take option ${at} out` }).click()
  await page.getByLabel('Option 1 is right').check()
  await page.getByLabel('Why option 2 is wrong').fill(`${HIDDEN}: $6 \\neq 4$`)
  await page.getByLabel('Explanation').fill(`${HIDDEN}: *six* by two.`)
  const preview = page.getByRole('region', { name: 'Preview' })
  await expect(preview).toBeHidden()
  await page.getByLabel('Formatting').selectOption('markdown')
  await expect(preview.locator('mfrac')).toBeVisible()
  await expect(preview.getByText('It costs $5 and $6.')).toBeVisible()

  // Wrong TeX is said, and shown as it was typed.
  await page.getByLabel('Explanation').fill('$\\frac{1$')
  await expect(preview.getByText(/The formula “\\frac\{1” is shown as it was typed/)).toBeVisible()
  await page.getByLabel('Explanation').fill(`${HIDDEN}: *six* by two.`)

  await page.getByLabel('Question', { exact: true }).focus()
  await page.keyboard.press('ControlOrMeta+End')
  await addPicture(page, 'evil.png', new TextEncoder().encode('<svg onload="alert(1)"/>'), 'A wave')
  await expect(page.getByText('This is no picture that can be shown.')).toBeVisible()
  await page
    .getByLabel(/^PNG, JPEG/)
    .setInputFiles({ name: 'x', mimeType: 'image/jpeg', buffer: Buffer.from(pictureBytes('jpeg')) })
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(preview.getByRole('img', { name: 'A wave' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save and keep' }).click()
  await expect(page.getByText(/^Kept:/)).toBeVisible()
  await putFirst(server, quiz.quizId)

  const context = await browser.newContext({ baseURL: server.url, viewport: { width: 375, height: 800 } })
  const student = await context.newPage()
  const bodies: string[] = []
  student.on('response', async (response) => {
    if (/javascript|json|html|x-component/.test(response.headers()['content-type'] ?? ''))
      bodies.push(await response.text().catch(() => ''))
  })
  await student.goto(`/join/${quiz.shareCode}`)
  await student.getByRole('button', { name: 'Start' }).click()
  await expect(student.getByRole('heading', { level: 1 }).locator('mfrac')).toBeVisible()
  const picture = student.getByRole('img', { name: 'A wave' })
  await expect(picture).toBeVisible()
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(2)
  await expectAccessible(student)
  expect(bodies.join('\n')).not.toContain(HIDDEN)
  // No parser of TeX comes along.
  expect(bodies.join('\n')).not.toContain('KaTeX parse error')

  const src = await picture.getAttribute('src')
  const mine = await context.request.get(src!)
  expect(mine.headers()).toMatchObject({
    'content-type': 'image/jpeg',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, max-age=31536000, immutable',
  })
  expect((await mine.body()).includes('SECRETNAME')).toBe(false)
  const strangers = await browser.newContext({ baseURL: server.url })
  expect((await strangers.request.get(src!)).status()).toBe(401)
  const stranger = await strangers.newPage()
  await register(stranger, newAccount())
  expect((await stranger.request.get(src!)).status()).toBe(404)
  await strangers.close()

  await student.getByRole('radio').nth(0).check()
  await student.getByRole('button', { name: 'Check' }).click()
  const feedback = student.getByRole('region', { name: 'Feedback' })
  await expect(feedback.getByText(`${HIDDEN}: six by two.`)).toBeVisible()
  await expect(feedback.locator('em').getByText('six')).toBeVisible()
  await expectAccessible(student)
  await context.close()
})

test('answers wait for the due date; then a question can be disputed, and is replied to', async ({
  page,
  browser,
  server,
}) => {
  const teacher = newAccount({ purpose: 'teach' })
  await register(page, teacher)
  const quiz = await plantQuiz(server, teacher.email, 'test')
  const dueAt = new Date(Date.now() + 3_600_000).toISOString()
  await server.query('update "Quiz" set "settings" = $2 where "id" = $1', [
    quiz.quizId,
    JSON.stringify({ mode: 'test', feedback: 'afterDue', dueAt }),
  ])
  const context = await browser.newContext({ baseURL: server.url, ...Received.context })
  const student = await context.newPage()
  const received = await Received.by(student)
  await student.goto(`/join/${quiz.shareCode}`)
  await expect(student.getByText('Answers are shown after')).toBeVisible()
  await student.getByRole('button', { name: 'Start' }).click()
  await student.getByRole('radio', { name: 'The mirror' }).check()
  await expect(student.getByRole('status').getByText('Saved', { exact: true })).toBeVisible()
  const attempt = student.url().replace(/\?.*/, '')
  const attemptId = attempt.split('/').at(-1)!
  await student.goto(`${attempt}?question=all`)
  await student.getByRole('button', { name: 'Hand in' }).click()
  await expect(student.getByRole('heading', { level: 1 })).toHaveText('Handed in')
  await expectAccessible(student)
  for (const path of ['/review', '/today', '/progress', '/quizzes', `/quizzes/${quiz.quizId}`, attempt])
    await student.goto(path)
  for (const path of [
    `/print/quizzes/${quiz.quizId}`,
    `/quizzes/${quiz.quizId}/disputes`,
    `/api/reviews/next`,
  ])
    await student.goto(path)
  expect(received.find(SECRETS.flat())).toEqual([])

  await server.query('update "Attempt" set "answersAt" = now() where "id" = $1', [attemptId])
  await student.goto(`${attempt}/results`)
  await expect(student.getByRole('heading', { level: 1 })).toHaveText('0 of 3')
  expect(received.find([SECRETS[0][1]])).not.toEqual([])
  await student.getByRole('button', { name: 'Dispute this question' }).first().click()
  await student.getByLabel('What is wrong with it?').fill('A mirror bends light, too.')
  await student.getByRole('button', { name: 'Send' }).click()
  await expect(student.getByText('Waiting for a reply.')).toBeVisible()
  await expectAccessible(student)

  await page.goto(`/quizzes/${quiz.quizId}/results`)
  await page.getByRole('link', { name: '1 dispute' }).click()
  await expect(page.getByText('A mirror bends light, too.')).toBeVisible()
  await expect(page.getByText('who answered “The mirror”')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Reply' }).click()
  await expect(page.getByText(/Say in a few words why the question stays/)).toBeVisible()
  await page.getByLabel('In a few words').fill('A mirror throws it back.')
  await page.getByRole('button', { name: 'Reply' }).click()
  await expect(page.getByText('The question stays as it is: A mirror throws it back.')).toBeVisible()
  const audit = await server.query<{ action: string }>(
    `select "action" from "AuditEvent" where "action" in ('question-disputed', 'dispute-answered') order by "at"`,
  )
  expect(audit.map(({ action }) => action)).toEqual(['question-disputed', 'dispute-answered'])
  await student.reload()
  await expect(student.getByText('A mirror throws it back.')).toBeVisible()
  await student.unrouteAll({ behavior: 'ignoreErrors' })
  await context.close()
})

test('a quiz goes on paper, with its key apart and for its owner alone', async ({ page, server }) => {
  const teacher = newAccount({ purpose: 'teach' })
  await register(page, teacher)
  const quiz = await plantKinds(server, teacher.email, 'test')
  await page.goto(`/quizzes/${quiz.quizId}`)
  await page.getByRole('link', { name: 'Print' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Every kind', exact: true })).toBeVisible()
  await expectAccessible(page)
  await page.goto(`/print/quizzes/${quiz.quizId}?versions=2&seed=green`)
  const again = await page.locator('main').innerText()
  await page.reload()
  expect(await page.locator('main').innerText()).toBe(again)

  const pages = await textOfPages(await page.pdf({ format: 'A4' }))
  const firstKey = pages.findIndex((text) => text.includes('Key of version A'))
  const sheets = pages.slice(0, firstKey).join('\n')
  expect(firstKey).toBeGreaterThanOrEqual(2)
  expect(sheets).toContain('Version A')
  expect(sheets).toContain('Version B')
  expect(sheets).not.toContain('How to print')
  for (const stem of Object.values(quiz.stems).filter((one) => !one.includes('_')))
    expect(sheets).toContain(stem)
  // What is right stands on the key's own pages only.
  for (const secret of KIND_SECRETS) expect(sheets).not.toContain(secret)
  expect(pages.slice(firstKey).join('\n')).toContain('Quillombra')
})

async function textOfPages(pdf: Buffer): Promise<string[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const document = await getDocument({ data: new Uint8Array(pdf) }).promise
  const texts: string[] = []
  for (let at = 1; at <= document.numPages; at++) {
    const { items } = await (await document.getPage(at)).getTextContent()
    texts.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' '),
    )
  }
  return texts
}
