'use client'
import { useState, useTransition, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { signInWithPassword } from '@/lib/auth/browser'
import { registerAction } from './actions'

const FIRST_PAGE = { learn: '/today', teach: '/library' } as const

export function RegisterForm({ next }: { next: string | null }) {
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, startTransition] = useTransition()

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const email = String(form.get('email'))
    const password = String(form.get('password'))
    const purpose = form.get('purpose') === 'teach' ? 'teach' : 'learn'
    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
    startTransition(async () => {
      const made = await registerAction({
        name: String(form.get('name')),
        email,
        password,
        purpose,
        timeZone,
      })
      if (!made.ok) return setProblem(made.error.message)
      const outcome = await signInWithPassword(email, password)
      window.location.assign(outcome === 'signed-in' ? (next ?? FIRST_PAGE[purpose]) : '/sign-in')
    })
  }

  return (
    <form onSubmit={submit} className="grid gap-5">
      {problem && <Notice tone="incorrect">{problem}</Notice>}
      <TextField label="Name" name="name" autoComplete="name" maxLength={80} required />
      <TextField label="Email" name="email" type="email" autoComplete="email" required />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="new-password"
        minLength={8}
        hint="At least 8 characters. A few words in a row are easy to remember and hard to guess."
        required
      />
      <fieldset className="grid gap-2">
        <legend className="mb-1 text-sm font-semibold">You are here</legend>
        <Choice value="learn" label="to learn" isFirst />
        <Choice value="teach" label="to teach" />
        <p className="text-sm text-muted">This only chooses your first page. Everybody can do both.</p>
      </fieldset>
      <Button tone="go" type="submit" disabled={isBusy}>
        {isBusy ? 'Making it …' : 'Create account'}
      </Button>
    </form>
  )
}

function Choice({ value, label, isFirst = false }: { value: string; label: string; isFirst?: boolean }) {
  return (
    <label className="flex min-h-11 items-center gap-3 rounded-[10px] border border-control bg-card px-3.5 has-checked:border-accent has-checked:bg-accent-soft">
      <input
        type="radio"
        name="purpose"
        value={value}
        defaultChecked={isFirst}
        className="size-4 accent-accent"
      />
      {label}
    </label>
  )
}
