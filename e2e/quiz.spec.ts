import { expect, expectAccessible, newAccount, register, test } from './fixtures'
import { plantQuiz } from './planted-quiz'

test('a teacher makes a quiz, arranges it, shares it and sees how it went', async ({
  page,
  browser,
  server,
}) => {
  const teacher = newAccount({ name: 'Tove Teacher', purpose: 'teach' })
  await register(page, teacher)
  const { stems } = await plantQuiz(server, teacher.email, 'practice')

  await page.goto('/quizzes')
  await page.getByRole('button', { name: 'New quiz' }).click()
  const dialog = page.getByRole('dialog', { name: 'New quiz' })
  await dialog.getByLabel('How many').fill('2')
  await dialog.getByLabel('Right answers').selectOption('After handing in')
  await dialog.getByRole('button', { name: 'Make the quiz' }).click()
  await expect(page).toHaveURL(/\/quizzes\/[0-9a-f-]{36}$/)
  const quiz = page.url()

  await page.getByRole('link', { name: 'Edit' }).click()
  const questions = page
    .getByRole('region', { name: 'Questions' })
    .getByRole('list')
    .first()
    .getByRole('listitem')
  await expect(questions).toHaveCount(2)
  await page.getByText(/^Add from your 1 other kept question/).click()
  await page.getByRole('button', { name: /^Add “/ }).click()
  await expect(questions).toHaveCount(3)
  const last = await questions.nth(2).getByRole('paragraph').first().innerText()
  await page.getByRole('button', { name: 'Move question 3 up' }).click()
  await expect(questions.nth(1)).toContainText(last)
  await expect(page.getByRole('status').getByText('Moved to place 2 of 3. Saved.')).toBeAttached()
  await page.getByRole('button', { name: 'Take question 3 out' }).click()
  await expect(questions).toHaveCount(2)
  await page.getByLabel('Title').fill('By lamplight')
  await page.getByRole('button', { name: 'Save details' }).click()
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
  await page.reload()
  await expect(questions.nth(1)).toContainText(last)

  await page.goto(quiz)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('By lamplight')
  await page.getByRole('button', { name: 'Make a link to share' }).click()
  const link = await page.getByLabel('Link to share').inputValue()

  const visit = await browser.newContext({ baseURL: server.url })
  const visitor = await visit.newPage()
  await visitor.goto(link)
  await expect(visitor.getByText('Tove Teacher has shared a quiz with you')).toBeVisible()
  await expectAccessible(visitor)
  await visitor.getByRole('button', { name: 'Start' }).click()
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(new RegExp(stems.join('|')))
  await visitor.getByRole('button', { name: 'Flag' }).click()
  await visitor.getByRole('button', { name: /Show all questions/ }).click()
  await expect(visitor.getByText('Questions 1 and 2 are not answered yet.')).toBeVisible()
  await expect(visitor.getByRole('button', { name: /^1 .*Flagged/ })).toBeVisible()
  await expectAccessible(visitor)
  await visitor.getByRole('button', { name: 'Hand in' }).click()
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('0 of 2')
  await expectAccessible(visitor)

  await page.getByRole('link', { name: 'Results' }).click()
  await expect(page.getByRole('row', { name: /Visitor 1/ })).toContainText('0 of 2')
  await page.getByRole('region', { name: 'Questions' }).getByText('Too few answers to tell.').first().click()
  await expect(page.getByRole('row', { name: 'Left unanswered' }).first()).toContainText('1')

  await page.goto(quiz)
  await page.getByRole('button', { name: 'Close the link' }).click()
  await expect(page.getByText('Only you can take this quiz.')).toBeVisible()
  expect((await visitor.goto(link))?.status()).toBe(404)
  await visit.close()
})

test('a quiz and its attempts are nobody else’s business', async ({ page, browser, server }) => {
  const owner = newAccount()
  await register(page, owner)
  const { quizId } = await plantQuiz(server, owner.email, 'test')
  await page.goto(`/quizzes/${quizId}`)
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(page).toHaveURL(/\/attempts\/[0-9a-f-]{36}$/)
  const attempt = new URL(page.url()).pathname

  const context = await browser.newContext({ baseURL: server.url })
  const stranger = await context.newPage()
  await stranger.goto(`/quizzes/${quizId}`)
  await expect(stranger).toHaveURL(/\/sign-in/)
  await register(stranger, newAccount())
  for (const path of [
    `/quizzes/${quizId}`,
    `/quizzes/${quizId}/edit`,
    `/quizzes/${quizId}/results`,
    attempt,
    `${attempt}/results`,
  ]) {
    expect((await stranger.goto(path))?.status(), path).toBe(404)
  }
  const change = { position: 0, value: null, isFlagged: true, sequence: 1, operationId: crypto.randomUUID() }
  for (const end of ['responses', 'answers']) {
    const answer = await stranger.request.post(`/api${attempt}/${end}`, { data: change })
    expect(answer.status()).toBe(404)
  }
  const kept = await server.query('select 1 from "Response" where "attemptId" = $1', [
    attempt.split('/').at(-1),
  ])
  expect(kept).toEqual([])
  await context.close()
})

test('a practice on a phone, with the keys alone', async ({ page, server }) => {
  await page.setViewportSize({ width: 375, height: 812 })
  const account = newAccount()
  await register(page, account)
  const { quizId, stems, rightWords } = await plantQuiz(server, account.email, 'practice')
  await page.goto(`/quizzes/${quizId}`)
  await page.getByRole('button', { name: 'Start' }).press('Enter')

  const verdict = page.getByText(/^(Right|Not right)$/)
  await expect(page.getByRole('heading', { name: stems[0] })).toBeFocused()
  await page.keyboard.press('1')
  await expect(page.getByRole('radio').first()).toBeChecked()
  await page.keyboard.press('2')
  await page.keyboard.press('Enter')
  await expect(verdict).toBeFocused()
  await expect(page.getByRole('region', { name: 'Feedback' }).locator('mark')).toHaveText(
    'Quorvex proves the first.',
  )
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: stems[1] })).toBeFocused()
  // Arrows move without choosing; Space chooses.
  await page.getByRole('radio', { name: 'True' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'False' })).toBeFocused()
  await expect(page.getByRole('radio', { name: 'False' })).not.toBeChecked()
  await page.keyboard.press('Space')
  await expect(page.getByRole('radio', { name: 'False' })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(verdict).toHaveText('Right')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox').fill(`${rightWords.toUpperCase()}.`)
  await page.keyboard.press('Enter')
  await expect(verdict).toHaveText('Right')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Finish' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^[23] of 3$/)
})
