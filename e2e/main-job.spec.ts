import { finishPractice } from './answering'
import { demoArticle } from './articles'
import { expect, newAccount, register, test } from './fixtures'

test('register, import, accept, quiz, feedback, review, undo', async ({ page }) => {
  await register(page, newAccount({ purpose: 'teach' }))
  await expect(page).toHaveURL(/\/library$/)

  await page.goto('/articles/new')
  await page.getByLabel('Text of the article').fill(demoArticle('suez-canal'))
  await page.getByRole('button', { name: 'Make questions' }).click()
  await page.getByRole('link', { name: /^Decide on \d+ questions$/ }).click()

  // The desk: keep, drop, take that back, keep instead; then keep the rest.
  const desk = page.getByRole('region', { name: 'Question', exact: true })
  const status = desk.getByRole('status')
  const stem = desk.getByRole('heading', { level: 1 })
  await expect(status).toContainText('0 kept')
  await desk.getByRole('button', { name: 'Keep' }).click()
  await expect(status).toContainText('1 kept')
  const second = (await stem.textContent()) ?? ''
  await page.keyboard.press('d')
  await expect(status).toContainText('1 dropped')
  await page.keyboard.press('u')
  await expect(status).toContainText('0 dropped')
  await expect(stem).toHaveText(second)
  const total = Number((await desk.getByText(/^\d+ of \d+ decided$/).innerText()).match(/of (\d+)/)?.[1])
  expect(total).toBeGreaterThanOrEqual(8)
  for (let kept = 1; kept < total; kept++) {
    await page.keyboard.press('k')
    await expect(status).toContainText(`${kept + 1} kept`)
  }
  await expect(page.getByRole('heading', { name: 'All decided' })).toBeVisible()

  // What is less sure waits until it is asked for, and says so.
  await expect(desk.getByText('less sure', { exact: true })).toBeHidden()
  const more = page.getByRole('button', { name: /^Show \d+ more$/ })
  const reserve = Number((await more.innerText()).match(/\d+/)?.[0])
  expect(reserve + total).toBeGreaterThanOrEqual(12)
  await more.click()
  await expect(desk.getByText(`0 of ${reserve} decided`)).toBeVisible()
  await expect(desk.getByText('less sure', { exact: true })).toBeVisible()
  for (let dropped = 0; dropped < reserve; dropped++) {
    await page.keyboard.press('d')
    await expect(status).toContainText(`${dropped + 1} dropped`)
  }
  await expect(page.getByRole('heading', { name: 'All decided' })).toBeVisible()
  await expect(more).toBeHidden()
  await page.getByRole('button', { name: 'Make a quiz' }).click()
  await expect(page).toHaveURL(/\/quizzes\/[0-9a-f-]{36}$/)

  await page.getByRole('button', { name: 'Start' }).click()
  await expect(page).toHaveURL(/\/attempts\/[0-9a-f-]{36}$/)
  await finishPractice(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^[\d.]+ of \d+$/)

  await page.getByRole('link', { name: 'Review them now' }).click()
  const left = page.getByText(/^\d+ answers? left$/)
  const before = await left.innerText()
  const asked = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await page
    .getByRole('button', { name: 'I do not know' })
    .or(page.getByRole('button', { name: 'Show the answer' }))
    .click()
  await page.getByRole('button', { name: /^(Next|Good)/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(asked)
  await page.getByRole('button', { name: 'Undo the last review' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(asked)
  await expect(left).toHaveText(before)
})

test('a mended question is kept as it was mended', async ({ page }) => {
  await register(page, newAccount())
  await page.goto('/articles/new')
  await page.getByLabel('Text of the article').fill(demoArticle('suez-canal'))
  await page.getByRole('button', { name: 'Make questions' }).click()
  await page.getByRole('button', { name: /^Show \d+ more$/ }).click()
  await expect(page.getByText(/^\d+ more stand above/)).toBeFocused()
  await page.getByRole('link', { name: /^Decide on/ }).click()
  const desk = page.getByRole('region', { name: 'Question', exact: true })
  await expect(desk.getByRole('status')).toContainText('0 kept')
  // Not every question has a stem that may be any question: a gap needs its gap, a statement is none.
  const flashcard = desk.getByText(/^Flashcard · /)
  await expect(async () => {
    if (!(await flashcard.isVisible())) await page.keyboard.press('ArrowRight')
    await expect(flashcard).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 30_000 })
  await page.keyboard.press('f')
  const advice = desk.getByRole('status', { name: 'Advice on wording' })
  await desk.getByRole('textbox').first().fill('What do they build, as shown above?')
  await expect(advice).toContainText('Name the person or thing')
  await desk.getByRole('textbox').first().fill('What was dug through the Isthmus of Suez?')
  await expect(advice).not.toContainText('Name the person or thing')
  await desk.getByRole('button', { name: 'Save and keep' }).click()
  await expect(desk.getByRole('status')).toContainText('1 fixed')
  await desk.getByRole('button', { name: 'Next without deciding' }).click()
  await expect(desk.getByRole('status')).not.toContainText('saving')
  await page.getByRole('link', { name: 'Article', exact: true }).click()
  await expect(page.getByText('What was dug through the Isthmus of Suez?')).toBeVisible()
})
