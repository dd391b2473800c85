import { expect, type Page } from '@playwright/test'
import { tabTo } from './tab-to'

/** Everything that a question can be answered by. */
const meansOf = (page: Page) => ({
  choice: page.getByRole('radio').or(page.getByRole('checkbox')).first(),
  line: page.getByRole('textbox').first(),
  list: page.getByRole('combobox').first(),
  asItStands: page.getByRole('button', { name: 'It is right as it stands' }),
})

type Means = keyof ReturnType<typeof meansOf>

/** By which of these the question on the page is answered. */
async function findMeans(page: Page): Promise<Means> {
  const means = meansOf(page)
  await expect(means.choice.or(means.line).or(means.list).or(means.asItStands).first()).toBeVisible()
  for (const name of ['choice', 'list', 'line'] as const) if (await means[name].isVisible()) return name
  return 'asItStands'
}

/** Answers whatever question stands on the page, mostly wrong: the first choice, or words that fit nowhere. */
export async function answerSomehow(page: Page): Promise<void> {
  const means = meansOf(page)
  const found = await findMeans(page)
  if (found === 'choice') await means.choice.check()
  else if (found === 'list') await means.list.selectOption({ index: 1 })
  else if (found === 'line') await means.line.fill('something that fits nowhere')
  else await means.asItStands.click()
}

/** The same without a mouse, from the question's heading; it is checked, too. */
export async function answerByKeys(page: Page): Promise<void> {
  const found = await findMeans(page)
  if (found === 'choice') await page.keyboard.press('1')
  else if (found === 'list') {
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, /^Check/)
  } else if (found === 'line') {
    await page.keyboard.press('Tab')
    await expect(meansOf(page).line).toBeFocused()
    await page.keyboard.insertText('something that fits nowhere')
  } else {
    await tabTo(page, /^It is right as it stands$/)
    await page.keyboard.press('Enter')
    await tabTo(page, /^Check/)
  }
  await page.keyboard.press('Enter')
}

/** Goes through a practice attempt to its results, answering somehow; each answer must show its feedback and passage. */
export async function finishPractice(page: Page): Promise<void> {
  for (let asked = 0; asked < 20; asked++) {
    await answerSomehow(page)
    await page.getByRole('button', { name: 'Check' }).click()
    const feedback = page.getByRole('region', { name: 'Feedback' })
    await expect(feedback.getByText(/^(Right|Partly right|Not right)$/)).toBeVisible()
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
