import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'

export interface Account {
  name: string
  email: string
  password: string
  purpose: 'learn' | 'teach'
}

/** Somebody who has no account yet; `chosen` replaces parts. */
export const newAccount = (chosen: Partial<Account> = {}): Account => ({
  name: 'Ada Reader',
  email: `ada-${randomUUID()}@example.org`,
  password: 'a quiet green lamp',
  purpose: 'learn',
  ...chosen,
})

/** Makes the account through the form, as its owner does; `page` is signed in afterwards. */
export async function register(page: Page, account: Account): Promise<void> {
  await page.goto('/register')
  await page.getByLabel('Name').fill(account.name)
  await page.getByLabel('Email').fill(account.email)
  await page.getByLabel('Password').fill(account.password)
  if (account.purpose === 'teach') await page.getByLabel('to teach').check()
  await page.getByRole('button', { name: 'Create account' }).click()
  await page.waitForURL((url) => !/^\/(register|sign-in)/.test(url.pathname))
}

/** Signs in through the form. */
export async function signIn(page: Page, account: Pick<Account, 'email' | 'password'>): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('Email').fill(account.email)
  await page.getByLabel('Password').fill(account.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
}
