import type { ComponentProps } from 'react'
import { classNames } from './class-names'

/** A sheet of paper that lies on the page. */
export function Card({ className, ...rest }: ComponentProps<'div'>) {
  return (
    <div
      className={classNames('rounded-[14px] border border-line bg-card shadow-card', className)}
      {...rest}
    />
  )
}
