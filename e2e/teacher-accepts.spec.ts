import { expect, expectAccessible, newAccount, register, test } from './fixtures'
import { plant } from './plant'
import { tabTo } from './tab-to'

const LENS = {
  kind: 'mcq',
  stem: 'What bends the light of the lamp?',
  options: ['The lens', 'The mirror', 'The glass', 'The oil'].map((text) => ({
    id: text,
    text,
    whyWrong: null,
  })),
  keyId: 'The lens',
}
const CLOCK = { kind: 'short', stem: 'When was the clock wound?', answer: 'in winter', accepted: [] }

test('a hint is taken on a phone; a teacher accepts an answer and changes a score, and the learner sees both', async ({
  page,
  browser,
  server,
}) => {
  const teacher = newAccount({ purpose: 'teach' })
  await register(page, teacher)
  const quiz = await plant(server, teacher.email, {
    title: 'The lamp and the clock',
    mode: 'test',
    questions: [
      { content: LENS, sentence: 'The lens bends the light.' },
      { content: CLOCK, sentence: 'The clock was wound in winter.' },
    ],
  })
  await server.query(
    `update "Quiz" set "settings" = '{"mode":"test","hints":true,"marking":"confidence"}' where "id" = $1`,
    [quiz.quizId],
  )

  const context = await browser.newContext({
    baseURL: server.url,
    viewport: { width: 375, height: 740 },
    hasTouch: true,
  })
  const student = await context.newPage()
  await student.goto(`/join/${quiz.shareCode}`)
  await student.getByRole('button', { name: 'Start' }).tap()
  await expect(student.getByRole('heading', { name: LENS.stem })).toBeVisible()
  await expect(student.getByRole('radio')).toHaveCount(4)
  await student.getByRole('button', { name: 'Take a hint' }).tap()
  await expect(student.getByText('One wrong option is ruled out.')).toBeVisible()
  await expect(student.getByRole('radio')).toHaveCount(3)
  await student.getByRole('radio', { name: 'The lens' }).check()
  await student.getByRole('radio', { name: /^Very/ }).check()
  await expectAccessible(student)
  await expect(student.getByRole('status').getByText('Saved', { exact: true })).toBeVisible()
  // An attempt goes on at the first open question.
  await student.reload()
  await student.getByRole('button', { name: 'Back to the question before' }).tap()
  await expect(student.getByText('One wrong option is ruled out.')).toBeVisible()
  await expect(student.getByRole('radio', { name: /^Very/ })).toBeChecked()
  await student.getByRole('button', { name: 'Next' }).tap()
  await student.getByRole('textbox').fill('the cold months')
  await student.getByRole('radio', { name: /^Fairly/ }).check()
  await expect(student.getByRole('status').getByText('Saved', { exact: true })).toBeVisible()
  await student.getByRole('button', { name: 'Look over answers' }).tap()
  await student.getByRole('button', { name: 'Hand in' }).tap()
  await expect(student.getByRole('heading', { level: 1 })).toHaveText('0.08 of 2')
  await expect(student.getByText('Very sure: 3 of 3 points. One hint: 25% off.')).toBeAttached()

  await page.goto(`/quizzes/${quiz.quizId}/results`)
  await tabTo(page, /When was the clock wound/)
  await page.keyboard.press('Enter')
  await expect(page.getByText('the cold months × 1')).toBeVisible()
  await expectAccessible(page)
  await tabTo(page, /^Accept the answer/)
  await page.keyboard.press('Enter')
  await expect(page.getByText('“the cold months” is right from now on. 1 score was changed.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Accept the answer/ })).toHaveCount(0)
  await student.reload()
  await expect(student.getByRole('heading', { level: 1 })).toHaveText('1.42 of 2')
  await expect(student.getByText('Changed by your teacher: Your teacher accepts this answer.')).toBeAttached()

  await page.getByRole('link', { name: 'See answers one by one and change a score' }).click()
  await page.getByText('the cold months', { exact: true }).click()
  await page.getByLabel('Score, of 1').fill('0.25')
  await page.getByLabel('Reason, for').fill('It was one month.')
  await page.getByRole('button', { name: 'Change the score' }).click()
  await expect(page.getByRole('status').getByText('0.25 of 1')).toBeVisible()
  await expectAccessible(page)
  await student.reload()
  await expect(student.getByRole('heading', { level: 1 })).toHaveText('1 of 2')
  await expect(student.getByText('Changed by your teacher: It was one month.')).toBeAttached()
  await expectAccessible(student)
  await context.close()
})
