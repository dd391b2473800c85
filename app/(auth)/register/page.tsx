import type { Metadata } from 'next'
import Link from 'next/link'
import { findActor } from '@/lib/auth/actor'
import { safePath } from '../safe-path'
import { RegisterForm } from './register-form'

export const metadata: Metadata = { title: 'Make an account' }

export default async function RegisterPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const given = await searchParams
  const isVisitor = (await findActor())?.kind === 'visitor'
  const hasPlace = given.next !== undefined
  return (
    <>
      <h1 className="text-3xl">Make an account</h1>
      <p className="mt-3 mb-8 text-muted">
        {isVisitor
          ? 'Everything you have made so far comes along: your article, its questions and your answers.'
          : 'So that your articles, questions and reviews are there tomorrow. No email is sent.'}
      </p>
      <RegisterForm next={hasPlace ? safePath(given.next) : null} />
      <p className="mt-8 text-muted">
        Have one already?{' '}
        <Link href="/sign-in" className="text-link">
          Sign in
        </Link>
      </p>
    </>
  )
}
