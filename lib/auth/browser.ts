'use client'
import { signIn } from 'next-auth/react'

export type SignInOutcome = 'signed-in' | 'refused' | 'too-many' | 'failed'

/** Asks the server to sign in with a password; never throws. */
export async function signInWithPassword(email: string, password: string): Promise<SignInOutcome> {
  try {
    const answer = await signIn('credentials', { email, password, redirect: false })
    if (answer?.ok) return 'signed-in'
    if (answer?.error?.includes('a lot in a short time')) return 'too-many'
    return answer?.status === 401 ? 'refused' : 'failed'
  } catch {
    return 'failed'
  }
}

/** Goes to an outside identity provider; comes back to `callbackUrl`. */
export async function signInOutside(providerId: string, callbackUrl: string): Promise<void> {
  await signIn(providerId, { callbackUrl })
}
