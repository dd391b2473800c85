import { expect, newAccount, register, test } from './fixtures'
import * as hostile from './hostile-files'

test.beforeEach(async ({ page }) => {
  await register(page, newAccount())
  await page.goto('/articles/new')
})

const refused: { what: string; name: string; bytes: () => Buffer; words: RegExp }[] = [
  { what: 'an empty file', name: 'empty.txt', bytes: () => Buffer.alloc(0), words: /no text here yet/ },
  {
    what: '10 MB',
    name: 'large.txt',
    bytes: () => Buffer.alloc(10_000_000, 'word '),
    words: /larger than 8 MB/,
  },
  { what: 'a binary file', name: 'picture.txt', bytes: hostile.binary, words: /not text that can be read/ },
  { what: 'a PDF without text', name: 'scan.pdf', bytes: hostile.pdfWithoutText, words: /holds no text/ },
  { what: 'a damaged PDF', name: 'half.pdf', bytes: hostile.truncatedPdf, words: /damaged or locked/ },
]

for (const { what, name, bytes, words } of refused) {
  test(`${what} is refused in words, and what was typed stays`, async ({ page }) => {
    await page.getByLabel('Text of the article').fill('Something I had begun to write.')
    await page
      .getByLabel('File with an article')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes() })
    await expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible()
    await expect(page.getByLabel('Text of the article')).toHaveValue('Something I had begun to write.')
    await page.goto('/library')
    await expect(page.getByText('Bring an article, and it becomes questions')).toBeVisible()
  })
}

test('scripts in HTML do nothing and leave no trace', async ({ page }) => {
  let isHurt = false
  page.on('dialog', async (dialog) => {
    isHurt = true
    await dialog.dismiss()
  })
  await page
    .getByLabel('File with an article')
    .setInputFiles({ name: 'tides.html', mimeType: 'text/html', buffer: hostile.htmlWithScripts() })
  await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}/)
  const article = page.getByRole('article', { name: 'Article' })
  await expect(article).toContainText('Moon')
  await expect(article).not.toContainText('alert')
  await expect(article.locator('script, img, svg, iframe, [onerror], [onclick]')).toHaveCount(0)
  expect(isHurt).toBe(false)
})

test('NUL characters are left out and said so', async ({ page }) => {
  await page
    .getByLabel('File with an article')
    .setInputFiles({ name: 'nul.txt', mimeType: 'text/plain', buffer: hostile.nulText() })
  await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}/)
  await expect(page.getByText(/Characters that cannot be shown were left out: \d+/)).toBeVisible()
})

test('a word file and a PDF with text are read', async ({ page }) => {
  for (const [name, bytes] of [
    ['good.docx', hostile.goodDocx()],
    ['good.pdf', hostile.goodPdf()],
  ] as const) {
    await page.goto('/articles/new')
    await page
      .getByLabel('File with an article')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes })
    await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}/)
    await expect(page.getByRole('article', { name: 'Article' })).not.toBeEmpty()
  }
})
