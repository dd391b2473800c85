'use server'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { APPEARANCE_COOKIE, readAppearance, writeAppearance, type Appearance } from '@/lib/core/appearance'
import { changePassword } from '@/lib/server/change-password'
import { checkCards, type CheckedCards } from '@/lib/server/check-cards'
import { deleteAccount } from '@/lib/server/delete-account'
import { runAction, type ActionResult } from '@/lib/server/run-action'
import { savePreferences } from '@/lib/server/save-preferences'
import { setOwnAccommodation } from '@/lib/server/set-accommodation'
import { signOut, signOutElsewhere } from '@/lib/server/sign-out'

const YEAR_SECONDS = 365 * 24 * 60 * 60

export async function savePreferencesAction(
  input: Record<string, FormDataEntryValue>,
): Promise<ActionResult<void>> {
  return runAction(() => savePreferences(input))
}

export async function changePasswordAction(current: string, next: string): Promise<ActionResult<void>> {
  return runAction(() => changePassword({ current, next }))
}

export async function saveAccommodationAction(accommodation: unknown): Promise<ActionResult<void>> {
  return runAction(() => setOwnAccommodation(accommodation))
}

export async function signOutAction(): Promise<void> {
  await signOut()
  redirect('/')
}

export async function signOutElsewhereAction(): Promise<ActionResult<number>> {
  return runAction(signOutElsewhere)
}

export async function deleteAccountAction(password: string): Promise<ActionResult<void>> {
  return runAction(() => deleteAccount(password))
}

/** Keeps how the pages look, in this browser alone. */
export async function saveAppearanceAction(wanted: Appearance): Promise<void> {
  const appearance = readAppearance(writeAppearance(wanted))
  const jar = await cookies()
  jar.set(APPEARANCE_COOKIE, writeAppearance(appearance), {
    path: '/',
    maxAge: YEAR_SECONDS,
    sameSite: 'lax',
    httpOnly: true,
  })
}

/** Compares the caller's cards with the replay of their reviews, now. */
export async function checkDataAction(): Promise<ActionResult<CheckedCards>> {
  return runAction(async () => {
    const { astray, ...counts } = await checkCards()
    return { ...counts, astrayCount: astray.length }
  })
}
