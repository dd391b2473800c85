import type { Page } from '@playwright/test'

/** Milliseconds, as the browser's own clock counts them. */
export interface SessionTimes {
  /** From the key that rates a card until the next card, or the end, has the focus and has been drawn. */
  nextCard: number[]
  /** From Enter in the answer until its verdict has the focus and has been drawn: one answer of the server is in it. */
  verdict: number[]
}

const RATING = '3'

/** Reviews the cards of /review by keyboard until there are `count`, each answered by `answerOf` its stem. */
export async function timeSession(
  page: Page,
  count: number,
  answerOf: (stem: string) => string,
): Promise<SessionTimes> {
  await page.goto('/review')
  const question = page.getByRole('article').getByRole('heading', { level: 1 })
  await question.and(page.locator(':focus')).waitFor()
  await watchKeys(page)
  for (let i = 1; i <= count; i++) {
    const stem = (await question.textContent()) ?? ''
    await page.keyboard.press('Tab')
    await page.keyboard.type(answerOf(stem))
    await page.keyboard.press('Enter')
    await page.getByText('Right', { exact: true }).and(page.locator(':focus')).waitFor()
    await page.keyboard.press(RATING)
    if (i < count) await question.filter({ hasNotText: stem }).and(page.locator(':focus')).waitFor()
  }
  return page.evaluate(() => (window as unknown as { times: SessionTimes }).times)
}

/** Has the page note when a key was pressed, and when what it led to had the focus and was drawn. */
const watchKeys = (page: Page): Promise<void> =>
  page.evaluate((rating) => {
    const times = { nextCard: [] as number[], verdict: [] as number[] }
    Object.assign(window, { times })
    let pressed: { at: number; leadsTo: 'nextCard' | 'verdict' } | null = null
    window.addEventListener(
      'keydown',
      ({ key, timeStamp }) => {
        if (key === rating) pressed = { at: timeStamp, leadsTo: 'nextCard' }
        if (key === 'Enter') pressed = { at: timeStamp, leadsTo: 'verdict' }
      },
      true,
    )
    window.addEventListener(
      'focusin',
      ({ target }) => {
        const isQuestion = target instanceof HTMLHeadingElement
        if (!pressed || isQuestion !== (pressed.leadsTo === 'nextCard')) return
        const { at, leadsTo } = pressed
        pressed = null
        // The task after the next frame: by then it is on the screen.
        requestAnimationFrame(() => setTimeout(() => times[leadsTo].push(performance.now() - at)))
      },
      true,
    )
  }, RATING)
