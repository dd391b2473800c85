import { demoAccounts, demoPassword } from '../scripts/demo-accounts.mjs'
import { answerSomehow } from './answering'
import { expect, expectAccessible, newAccount, register, signIn, test } from './fixtures'
import { plantQuiz } from './planted-quiz'

const [, learner] = demoAccounts

test('from the feedback to the passage in its place in the article, with scripts and without', async ({
  page,
  browser,
  context,
  server,
}) => {
  await signIn(page, { email: learner.email, password: demoPassword })
  await page.goto('/library')
  await page.getByRole('link', { name: /Suez/ }).click()
  await page.getByRole('button', { name: 'Practise' }).click()
  await page.waitForURL(/\/attempts\//)
  await answerSomehow(page)
  await page.getByRole('button', { name: 'Check' }).click()
  const feedback = page.getByRole('region', { name: 'Feedback' })
  const quote = await feedback.locator('mark').first().innerText()
  await feedback.getByRole('link', { name: 'See it in the article' }).first().click()

  const passage = page.getByRole('article', { name: 'Article' }).locator('mark#passage')
  await expect(passage).toBeInViewport()
  await expect(passage).toBeFocused()
  const marked = await page.getByRole('article', { name: 'Article' }).locator('mark').allInnerTexts()
  expect(marked.join('')).toBe(quote)
  await expectAccessible(page)

  const plain = await browser.newContext({
    ...{ baseURL: server.url, javaScriptEnabled: false, viewport: { width: 375, height: 640 } },
    storageState: await context.storageState(),
  })
  const still = await plain.newPage()
  await still.goto(page.url())
  await expect(still.locator('mark#passage')).toBeInViewport()
  await plain.close()
})

test('a question is disputed in the middle of a practice, and the teacher hears of it', async ({
  page,
  browser,
  server,
}) => {
  const teacher = newAccount({ purpose: 'teach' })
  await register(page, teacher)
  const quiz = await plantQuiz(server, teacher.email, 'practice')
  const context = await browser.newContext({ baseURL: server.url })
  const student = await context.newPage()
  await student.goto(`/join/${quiz.shareCode}`)
  await student.getByRole('button', { name: 'Start' }).click()
  await student.getByRole('radio', { name: 'The mirror' }).check()
  const dispute = student.getByRole('button', { name: 'Dispute this question' })
  await expect(dispute).toBeHidden()
  await student.getByRole('button', { name: 'Check' }).click()
  await dispute.click()
  const words = student.getByLabel('What is wrong with it?')
  await expect(words).toBeFocused()
  await words.fill('A mirror bends light, too.')
  await expectAccessible(student)
  await student.getByRole('button', { name: 'Send' }).click()
  await expect(student.getByRole('status').getByText('Waiting for a reply.')).toBeVisible()
  // Sent, and nothing else: the practice stands where it was.
  await expect(student.getByRole('button', { name: 'Next' })).toBeVisible()
  await student.goto(`${student.url().replace(/\?.*/, '')}?question=1`)
  await expect(student.getByText('A mirror bends light, too.')).toBeVisible()

  await page.goto(`/quizzes/${quiz.quizId}/disputes`)
  await expect(page.getByText('A mirror bends light, too.')).toBeVisible()
  await expect(page.getByText('who answered “The mirror”')).toBeVisible()
  await context.close()
})

test('misses of a practice are asked again until they are right; the score stays', async ({
  page,
  server,
}) => {
  const account = newAccount()
  await register(page, account)
  const quiz = await plantQuiz(server, account.email, 'practice')
  await page.goto(`/quizzes/${quiz.quizId}`)
  await page.getByRole('button', { name: 'Start' }).click()
  const verdict = page.getByText(/^(Right|Not right)$/)
  const check = page.getByRole('button', { name: 'Check' })
  await page.getByRole('radio', { name: 'The mirror' }).check()
  await check.click()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('radio', { name: 'False' }).check()
  await check.click()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('textbox').fill(quiz.rightWords)
  await check.click()
  await page.getByRole('button', { name: 'Try the miss again' }).click()
  for (const [name, said] of [
    ['The glass', 'Not right'],
    [quiz.rightOption, 'Right'],
  ] as const) {
    await expect(page.getByRole('heading', { name: quiz.stems[0] })).toBeFocused()
    await page.getByRole('radio', { name }).check()
    await check.click()
    await expect(verdict).toHaveText(said)
    await expect(verdict).toBeFocused()
    if (said === 'Not right') await page.getByRole('button', { name: 'Next' }).click()
  }
  await page.getByRole('button', { name: /Show all questions/ }).click()
  await expect(page.getByRole('button', { name: /^1 .*Right in the end/ })).toBeVisible()
  await page.getByRole('button', { name: 'Finish' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 of 3')
})
