import type { Page } from '@playwright/test'

/** Presses Tab until the focus is on what has this name, as somebody without a mouse does. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null
      const label =
        element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement
          ? element.labels?.[0]?.innerText
          : ''
      return [element?.getAttribute('aria-label'), label, element?.innerText].filter(Boolean).join(' ')
    })
    if (name.test(focused)) return
  }
  throw new Error(`Tab never came to ${name}`)
}
