import Link from 'next/link'
import type { ComponentProps } from 'react'
import { classNames } from './class-names'

/** go: the one thing to do here. plain: another thing to do. quiet: there if needed. danger: cannot be taken back. */
export type ButtonTone = 'go' | 'plain' | 'quiet' | 'danger'

const tones: Record<ButtonTone, string> = {
  go: 'border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong',
  plain: 'border-control bg-card text-ink hover:border-ink',
  quiet: 'border-transparent bg-transparent font-medium text-muted hover:text-ink',
  danger: 'border-incorrect bg-card text-incorrect hover:bg-incorrect-soft',
}

const shape =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-[10px] border px-[18px] py-2 text-[15px] font-semibold ' +
  'transition-colors duration-150 disabled:opacity-55 aria-disabled:opacity-55'

export function Button({
  tone = 'plain',
  className,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { tone?: ButtonTone }) {
  return <button type={type} className={classNames(shape, tones[tone], className)} {...rest} />
}

/** A link that looks like a button: it goes somewhere, and can be opened in a new tab. */
export function ButtonLink({
  tone = 'plain',
  className,
  ...rest
}: ComponentProps<typeof Link> & { tone?: ButtonTone }) {
  return <Link className={classNames(shape, tones[tone], className)} {...rest} />
}
