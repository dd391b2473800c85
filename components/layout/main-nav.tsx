'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { classNames } from '@/components/ui/class-names'

const places = [
  { href: '/today', label: 'Today', under: ['/today', '/review', '/plans', '/study'] },
  { href: '/library', label: 'Articles', under: ['/library', '/articles'] },
  { href: '/quizzes', label: 'Quizzes', under: ['/quizzes', '/attempts'] },
  { href: '/decks', label: 'Cards', under: ['/decks', '/cards'] },
  { href: '/progress', label: 'Progress', under: ['/progress'] },
]

/** The five places of the app, with the one that this page belongs to marked. */
export function MainNav() {
  const path = usePathname()
  return (
    <nav
      aria-label="Main"
      className="order-last -mx-2 flex w-[calc(100%+1rem)] sm:order-none sm:w-auto sm:gap-3"
    >
      {places.map(({ href, label, under }) => {
        const isHere = under.some((start) => path === start || path.startsWith(`${start}/`))
        return (
          <Link
            key={href}
            href={href}
            aria-current={isHere ? 'page' : undefined}
            className={classNames(
              'flex min-h-11 flex-1 items-center justify-center rounded-lg px-1 sm:px-2 transition-colors duration-150 sm:flex-none',
              isHere ? 'font-semibold text-ink' : 'text-muted hover:text-ink',
            )}
          >
            {label}
          </Link>
        )
      })}
    </nav>
  )
}
