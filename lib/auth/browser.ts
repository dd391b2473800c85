'use client'
import { signIn } from 'next-auth/react'
import { messages } from '@/lib/core/messages'

/** next-auth hands on an error's words and no code: this is how the words of 'too-many' begin. */
const TOO_MANY = messages['too-many'].text.split('{')[0] ?? ''

export type SignInOutcome = 'signed-in' | 'refused' | 'too-many' | 'failed'

/** Asks the server to sign in with a password; never throws. */
export async function signInWithPassword(email: string, password: string): Promise<SignInOutcome> {
  try {
    const answer = await signIn('credentials', { email, password, redirect: false })
    if (answer?.ok) return 'signed-in'
    if (answer?.error?.startsWith(TOO_MANY)) return 'too-many'
    return answer?.status === 401 ? 'refused' : 'failed'
  } catch {
    return 'failed'
  }
}

/** Goes to an outside identity provider; comes back to `callbackUrl`. */
export async function signInOutside(providerId: string, callbackUrl: string): Promise<void> {
  await signIn(providerId, { callbackUrl })
}
