import Link from 'next/link'
import type { ComponentProps } from 'react'
import { buttonLook, type ButtonTone } from './button-look'

/**
 * A link that looks like a button: it goes somewhere, and can be opened in a new tab. Apart from the button, so that a page
 * without such links does not load what they need.
 */
export function ButtonLink({
  tone = 'plain',
  className,
  ...rest
}: ComponentProps<typeof Link> & { tone?: ButtonTone }) {
  return <Link className={buttonLook(tone, className)} {...rest} />
}
