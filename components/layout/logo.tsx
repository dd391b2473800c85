import Link from 'next/link'

export function Logo({ href = '/' }: { href?: string }) {
  return (
    <Link
      href={href}
      className="font-serif text-xl font-semibold tracking-tight"
      aria-label="Versed, start page"
    >
      Vers<span className="text-accent">e</span>d
    </Link>
  )
}
