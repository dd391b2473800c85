import type { ComponentProps } from 'react'
import { buttonLook, type ButtonTone } from './button-look'

export type { ButtonTone }

export function Button({
  tone = 'plain',
  className,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { tone?: ButtonTone }) {
  return <button type={type} className={buttonLook(tone, className)} {...rest} />
}
