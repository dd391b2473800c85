import type { Page } from '@playwright/test'
import { countReviews, giveCards } from './cards'
import { expect, test } from './fixtures'
import { expectSound, isOver, keepCards, question } from './reviewing'
import { SiteInFront } from './site-in-front'

const stone = (number: number) => ({
  content: { kind: 'short', stem: `What is stone ${number} called?`, answer: 'vorlite', accepted: [] },
  answer: 'vorlite',
})

/** Types the answer of a card about a stone, and says that it was easy. */
async function answerStone(page: Page): Promise<void> {
  await expect(question(page)).toBeFocused()
  await page.getByRole('textbox').fill('vorlite')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Right', { exact: true })).toBeFocused()
  await page.keyboard.press('4')
}

test('an update in mid-session loses neither the card on screen nor what is unsent', async ({
  page,
  server,
  account,
}) => {
  const site = await SiteInFront.open(server.url)
  await giveCards(server, account, [1, 2, 3].map(stone))
  await keepCards(page, site.url)
  await page.goto(`${site.url}/review`)
  await answerStone(page) // with the server
  await expect(question(page)).toBeFocused()
  await expect.poll(() => countReviews(server, account)).toMatchObject({ live: 1 })
  site.cutsOff = () => true
  await answerStone(page)
  await expect(page.getByText('1 unsent')).toBeVisible()
  await page.getByRole('textbox').fill('vorl')

  // The new version arrives, while answers still do not get through.
  site.workerEnd = '// A newer version.'
  site.cutsOff = (path) => path.startsWith('/api/')
  await page.evaluate(async () => {
    const isTaken = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    )
    await (await navigator.serviceWorker.ready).update()
    await isTaken
  })
  await expect(page.getByText('1 unsent')).toBeVisible()
  await expect(page.getByRole('textbox')).toBeFocused()
  await expect(page.getByRole('textbox')).toHaveValue('vorl')
  await page.keyboard.type('ite')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Right', { exact: true })).toBeFocused()
  await page.keyboard.press('4')
  await expect(isOver(page)).toBeFocused()
  await expect(page.getByText('2 answers are kept on this device')).toBeVisible()

  // The new version shows the same to whoever opens the app now, still without a network.
  site.cutsOff = () => true
  await page.goto(`${site.url}/review`)
  await expect(page.getByText('2 answers are kept on this device')).toBeVisible()
  site.cutsOff = () => false
  await page.goto(`${site.url}/today`)
  // Of each card its review as it was graded, which the learner's own rating has replaced; none of them twice.
  const once = { live: 3, undone: 3, cards: 3 }
  await expect.poll(() => countReviews(server, account)).toEqual(once)
  await expectSound(page)
  expect(await countReviews(server, account)).toEqual(once)
  await site.close()
})
