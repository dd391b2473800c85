import Link from 'next/link'
import type { ReactNode } from 'react'
import { Logo } from './logo'
import { MainNav } from './main-nav'

/** The frame of every page of the app: where one is, and whose it is. Pages bring their own <main>. */
export function AppShell({
  person,
  children,
}: {
  person: { name: string | null; isVisitor: boolean }
  children: ReactNode
}) {
  return (
    <>
      <header className="flex flex-wrap items-center gap-x-7 border-b border-line px-4 pt-2 sm:h-[60px] sm:flex-nowrap sm:px-8 sm:pt-0 print:hidden">
        <Logo href="/today" />
        <MainNav />
        <div className="ml-auto flex items-center gap-4">
          {person.isVisitor ? (
            <>
              <Link href="/sign-in" className="flex min-h-11 items-center text-muted hover:text-ink">
                Sign in
              </Link>
              <Link
                href="/register"
                className="flex min-h-11 items-center font-semibold text-accent hover:text-accent-strong"
              >
                Keep this
              </Link>
            </>
          ) : (
            <Link href="/settings" className="flex min-h-11 items-center text-muted hover:text-ink">
              <span className="sr-only">Account of </span>
              <span className="max-w-[16ch] truncate">{person.name ?? 'Account'}</span>
            </Link>
          )}
        </div>
      </header>
      {children}
    </>
  )
}
