import type { ComponentProps } from 'react'
import { classNames } from '@/components/ui/class-names'

/** One line within a row of a form; its label is read out, and stands in it as long as it is empty. */
export function RowInput({ label, className, ...rest }: ComponentProps<'input'> & { label: string }) {
  return (
    <input
      aria-label={label}
      placeholder={label}
      autoComplete="off"
      className={classNames(
        'h-11 w-full min-w-0 rounded-[10px] border border-control bg-card px-3.5 text-[16px] text-ink',
        className,
      )}
      {...rest}
    />
  )
}
