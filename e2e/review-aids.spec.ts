import { cardQuestions, countReviews, giveCards } from './cards'
import { expect, expectAccessible, newAccount, register, test } from './fixtures'
import { plantQuiz } from './planted-quiz'
import { question } from './reviewing'

test('one key says how sure one is before the answer is judged, or takes it back; progress compares it with the truth', async ({
  page,
  server,
  account,
}) => {
  await giveCards(server, account, [cardQuestions.choice, cardQuestions.typed])
  await page.goto('/review')
  const howSure = page.getByRole('group', { name: 'How sure are you?' })
  const certain = page.getByRole('radio', { name: 'Certain' })
  for (let left = 2; left > 0; left--) {
    await expect(question(page)).toBeFocused()
    const stem = await question(page).textContent()
    await expect(howSure).toBeHidden() // there is no answer yet to be sure of
    if (stem === cardQuestions.choice.content.stem) {
      await page.getByRole('radio', { name: cardQuestions.choice.answer }).check()
    } else {
      await page.keyboard.press('Tab')
      await page.keyboard.type('c granite') // letters of a word are letters
      await expect(certain).not.toBeChecked()
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('g')
    await expect(page.getByRole('radio', { name: 'A guess' })).toBeChecked()
    await page.keyboard.press('g')
    await expect(howSure.getByRole('radio', { checked: true })).toHaveCount(0)
    await page.keyboard.press('c')
    await expect(certain).toBeChecked()
    await page.keyboard.press('Enter')
    const verdict = page.getByText(/^(Right|Not right)$/)
    await expect(verdict).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(verdict).toBeHidden() // what was missed may be asked again next, if it is all that is left
  }
  await expect.poll(() => countReviews(server, account)).toMatchObject({ live: 2 })
  await page.goto('/progress')
  const said = page.getByRole('table', { name: 'How sure you said to be, and how often you were right' })
  await expect(said.getByRole('row').nth(1)).toHaveText(/Certain.*50%2$/)
})

test('a question of a teacher is reported from its review by keyboard, and reaches them', async ({
  page,
  server,
  account,
  browser,
  baseURL,
}) => {
  const teacher = newAccount({ purpose: 'teach' })
  const desk = await (await browser.newContext({ baseURL })).newPage()
  await register(desk, teacher)
  const { quizId, shareCode } = await plantQuiz(server, teacher.email, 'test')
  await page.goto(`/join/${shareCode}`)
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByRole('radio', { name: 'The mirror' }).check()
  await expect(page.getByRole('status').getByText('Saved', { exact: true })).toBeVisible()
  await page.goto(`${page.url().replace(/\?.*/, '')}?question=all`)
  await page.getByRole('button', { name: 'Hand in' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('0 of 3')

  await page.goto('/review')
  await expect(question(page)).toBeFocused()
  await page.keyboard.press('r') // nothing is said of a question before its answer
  await page.getByRole('button', { name: 'I do not know' }).press('Enter')
  await expect(page.getByText('Not answered', { exact: true })).toBeFocused()
  await page.keyboard.press('r')
  await expect(page.getByLabel('What is wrong with it?')).toBeFocused()
  await page.keyboard.type('It has two right answers.')
  await expectAccessible(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Waiting for a reply.')).toBeVisible()
  await page.keyboard.press('r')
  await expect(page.getByLabel('What is wrong with it?')).toHaveCount(0) // one waits already
  await page.keyboard.press('Enter')
  await expect(question(page)).toBeFocused()

  await desk.goto(`/quizzes/${quizId}/results`)
  await desk.getByRole('link', { name: '1 dispute' }).click()
  await expect(desk.getByText('It has two right answers.')).toBeVisible()
  expect(account.email).not.toBe(teacher.email)
  await desk.context().close()
})

test('a question of one’s own is mended in mid-session, and asked as it is now', async ({
  page,
  server,
  account,
}) => {
  await giveCards(server, account, [cardQuestions.flashcard])
  await page.goto('/review')
  await expect(question(page)).toBeFocused()
  await page.keyboard.press('e')
  const front = page.getByLabel('Front')
  await expect(front).toBeFocused()
  await expect(front).toHaveValue(cardQuestions.flashcard.content.stem)
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await front.fill('What lit the lighthouse?')
  await page.getByRole('button', { name: 'Save and keep' }).click()
  await expect(page).toHaveURL(/\/review$/)
  await expect(question(page)).toHaveText('What lit the lighthouse?')
  await page.keyboard.press('Space')
  await expect(page.getByText(cardQuestions.flashcard.answer)).toBeFocused()
})
