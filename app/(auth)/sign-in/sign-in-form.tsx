'use client'
import { useState, useTransition, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { signInWithPassword, type SignInOutcome } from '@/lib/auth/browser'

const words: Record<Exclude<SignInOutcome, 'signed-in'>, string> = {
  refused: 'The email address and the password do not belong together.',
  'too-many': 'Too many tries for now. Please wait a few minutes and try again.',
  failed: 'The server could not be reached. Please try again in a moment.',
}

export function SignInForm({ next }: { next: string }) {
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, startTransition] = useTransition()

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(async () => {
      const outcome = await signInWithPassword(String(form.get('email')), String(form.get('password')))
      if (outcome !== 'signed-in') return setProblem(words[outcome])
      // A full load: every page of the app was made for somebody who was not signed in.
      window.location.assign(next)
    })
  }

  return (
    <form onSubmit={submit} className="grid gap-5">
      {problem && <Notice tone="incorrect">{problem}</Notice>}
      <TextField label="Email" name="email" type="email" autoComplete="email" required />
      <TextField label="Password" name="password" type="password" autoComplete="current-password" required />
      <Button tone="go" type="submit" disabled={isBusy}>
        {isBusy ? 'Signing in …' : 'Sign in'}
      </Button>
    </form>
  )
}
