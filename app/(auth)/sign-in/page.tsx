import type { Metadata } from 'next'
import Link from 'next/link'
import { Notice } from '@/components/ui/notice'
import { listOutsideProviders } from '@/lib/auth/options'
import { safePath } from '../safe-path'
import { OutsideProviders } from './outside-providers'
import { SignInForm } from './sign-in-form'

export const metadata: Metadata = { title: 'Sign in' }

const problems: Record<string, string> = {
  'email-taken': 'There is already an account with this email address. Sign in with its password.',
  'no-email': 'That service did not give a confirmed email address, so no account could be made.',
}

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const given = await searchParams
  const next = safePath(given.next ?? given.callbackUrl)
  const problem =
    typeof given.error === 'string'
      ? (problems[given.error] ?? 'Signing in did not work. Please try again.')
      : null
  const providers = listOutsideProviders()
  return (
    <>
      <h1 className="mb-8 text-3xl">Sign in</h1>
      {problem && (
        <Notice tone="incorrect" className="mb-6">
          {problem}
        </Notice>
      )}
      <SignInForm next={next} />
      {providers.length > 0 && <OutsideProviders providers={providers} next={next} />}
      <p className="mt-8 text-muted">
        New here?{' '}
        <Link href={`/register?next=${encodeURIComponent(next)}`} className="text-link">
          Make an account
        </Link>
      </p>
    </>
  )
}
