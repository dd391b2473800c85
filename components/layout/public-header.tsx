import Link from 'next/link'
import { Logo } from './logo'

/** The head of the pages that need no account. Somebody who has made something here finds the way back to it. */
export function PublicHeader({ hasVisit = false }: { hasVisit?: boolean }) {
  return (
    <header className="flex h-[60px] items-center px-4 sm:px-8">
      <Logo />
      <nav aria-label="Account" className="ml-auto flex items-center gap-5 text-muted">
        {hasVisit && (
          <Link href="/library" className="flex min-h-11 items-center hover:text-ink">
            Your articles
          </Link>
        )}
        <Link href="/register" className="flex min-h-11 items-center hover:text-ink">
          Make an account
        </Link>
        <Link href="/sign-in" className="flex min-h-11 items-center hover:text-ink">
          Sign in
        </Link>
      </nav>
    </header>
  )
}
