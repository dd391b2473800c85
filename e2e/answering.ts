import { expect, type Page } from '@playwright/test'

/** Answers whatever question stands on the page, mostly wrong: the first choice, or words that fit nowhere. */
export async function answerSomehow(page: Page): Promise<void> {
  const choice = page.getByRole('radio').first()
  const line = page.getByRole('textbox')
  await expect(choice.or(line).first()).toBeVisible()
  if (await choice.isVisible()) await choice.check()
  else await line.fill('something that fits nowhere')
}

/** Goes through a practice attempt to its results, answering somehow; each answer must show its feedback and passage. */
export async function finishPractice(page: Page): Promise<void> {
  for (let asked = 0; asked < 20; asked++) {
    await answerSomehow(page)
    await page.getByRole('button', { name: 'Check' }).click()
    const feedback = page.getByRole('region', { name: 'Feedback' })
    await expect(feedback.getByText(/^(Right|Not right)$/)).toBeVisible()
    await expect(feedback.locator('mark').first()).toBeVisible()
    const finish = page.getByRole('button', { name: 'Finish' })
    await expect(finish.or(page.getByRole('button', { name: 'Next' }))).toBeVisible()
    if (await finish.isVisible()) {
      await finish.click()
      await expect(page).toHaveURL(/\/results$/)
      return
    }
    await page.getByRole('button', { name: 'Next' }).click()
    await expect(feedback).toBeHidden()
  }
  throw new Error('The attempt does not end.')
}
