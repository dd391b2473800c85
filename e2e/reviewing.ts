import type { Page } from '@playwright/test'
import { expect } from './fixtures'

/** The question of the card on screen. */
export const question = (page: Page) => page.getByRole('article').getByRole('heading', { level: 1 })

/** What shows once no card is left. */
export const isOver = (page: Page) => page.getByRole('heading', { name: 'That is all for now' })

/** Switches keeping three cards on at this site, and waits until the device has them and the page that works without the server. */
export async function keepCards(page: Page, site = ''): Promise<void> {
  await page.goto(`${site}/settings`)
  const keep = page.getByLabel('Keep my cards on this device')
  await expect(keep).toBeEnabled()
  await keep.check()
  await expect(page.getByText(/3 cards are kept here/)).toBeVisible()
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (!(await (await caches.open('versed-shell-1')).match('/offline'))) throw new Error('no page is kept')
  })
}

/** What a server without faults has of somebody: each card as its log makes it is checked by the page itself. */
export async function expectSound(page: Page): Promise<void> {
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Check now' }).click()
  await expect(page.getByText('3 cards compared with their reviews: all agree.').last()).toBeVisible()
}
