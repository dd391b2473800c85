import { expect, expectAccessible, newAccount, register, signIn, test } from './fixtures'

test('signing out ends the session, also for a copy of the cookie', async ({ page, browser, baseURL }) => {
  await register(page, newAccount())
  const stolen = await page.context().storageState()

  const thief = await browser.newContext({ baseURL, storageState: stolen })
  const thiefsPage = await thief.newPage()
  await thiefsPage.goto('/library')
  await expect(thiefsPage.getByRole('heading', { name: 'Articles' })).toBeVisible()

  await page.goto('/settings')
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(page).toHaveURL(/\/$/)

  await thiefsPage.goto('/library')
  await expect(thiefsPage).toHaveURL(/\/sign-in\?next=%2Flibrary/)
  await thief.close()
})

test('changing the password signs out every other device and keeps this one', async ({
  page,
  browser,
  baseURL,
}) => {
  const account = newAccount()
  await register(page, account)
  const other = await browser.newContext({ baseURL })
  const otherPage = await other.newPage()
  await signIn(otherPage, account)

  await page.goto('/settings')
  await page.getByLabel('Current password').fill(account.password)
  await page.getByLabel('New password').fill('another quiet lamp')
  await page.getByRole('button', { name: 'Change password' }).click()
  await expect(page.getByText('every other device is signed out')).toBeVisible()

  await otherPage.goto('/library')
  await expect(otherPage).toHaveURL(/sign-in/)
  await page.goto('/library')
  await expect(page.getByRole('heading', { name: 'Articles' })).toBeVisible()
  await other.close()
})

test('a deleted account is gone, with its session and its password', async ({ page }) => {
  const account = newAccount()
  await register(page, account)
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Delete account …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Delete everything?' })
  await dialog.getByLabel('Password').fill('not the password')
  await dialog.getByRole('button', { name: 'Delete my account' }).click()
  await expect(dialog.getByText('That is not the right password.')).toBeVisible()
  await dialog.getByLabel('Password').fill(account.password)
  await dialog.getByRole('button', { name: 'Delete my account' }).click()
  await expect(page).toHaveURL(/\/$/)

  await page.goto('/sign-in')
  await page.getByLabel('Email').fill(account.email)
  await page.getByLabel('Password').fill(account.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('do not belong together')).toBeVisible()
})

test('the words are the same for a wrong password and an unknown address', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByLabel('Email').fill('nobody@example.org')
  await page.getByLabel('Password').fill('whatever it may be')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('The email address and the password do not belong together.')).toBeVisible()
})

test('after ten wrong passwords one has to wait, and is told so', async ({ page }) => {
  await page.goto('/sign-in')
  for (let tried = 1; tried <= 11; tried++) {
    await page.getByLabel('Email').fill('tried-often@example.org')
    await page.getByLabel('Password').fill(`wrong ${tried}`)
    const answered = page.waitForResponse(/callback\/credentials/)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await answered
    await expect(page.getByRole('button', { name: 'Sign in' })).toBeEnabled()
  }
  await expect(page.getByText('Too many tries for now.')).toBeVisible()
})

test('a weak password is refused in words, and nothing typed is lost', async ({ page }) => {
  await page.goto('/register')
  await page.getByLabel('Name').fill('Ada')
  await page.getByLabel('Email').fill('weak@example.org')
  await page.getByLabel('Password').fill('password123')
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByText('longer or less common password')).toBeVisible()
  await expect(page.getByLabel('Email')).toHaveValue('weak@example.org')
})

test('after signing in one comes back to where one was going, and never to another site', async ({
  page,
}) => {
  const account = newAccount()
  await register(page, account)
  await page.context().clearCookies()
  await page.goto('/settings')
  await expect(page).toHaveURL(/sign-in\?next=%2Fsettings/)
  await page.getByLabel('Email').fill(account.email)
  await page.getByLabel('Password').fill(account.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/settings$/)

  await page.context().clearCookies()
  await page.goto('/sign-in?next=//other.example/steal')
  await page.getByLabel('Email').fill(account.email)
  await page.getByLabel('Password').fill(account.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/today$/)
})

test('a wrong address leaves the way around to whoever is signed in, and to others the way in', async ({
  page,
  browser,
  baseURL,
}) => {
  await register(page, newAccount())
  for (const path of ['/nowhere', '/quizzes/nothing-of-yours']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: 'Nothing here' })).toBeVisible()
    await expect(
      page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Today' }),
    ).toBeVisible()
  }
  await expectAccessible(page)
  const others = await browser.newContext({ baseURL })
  const stranger = await others.newPage()
  await stranger.goto('/nowhere')
  await expect(stranger.getByRole('link', { name: 'Sign in' })).toBeVisible()
  await others.close()
})
