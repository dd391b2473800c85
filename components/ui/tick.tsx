import type { ComponentProps } from 'react'

/** Something to tick, or with type 'radio' one of a few to choose, its words beside it. */
export function Tick({ children, type = 'checkbox', ...rest }: ComponentProps<'input'>) {
  return (
    <label className="flex min-h-11 min-w-0 items-center gap-2.5">
      <input type={type} className="size-[18px] flex-none accent-accent" {...rest} />
      <span className="min-w-0 [overflow-wrap:anywhere]">{children}</span>
    </label>
  )
}
