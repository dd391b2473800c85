import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'

/** The content of a page. `narrow` for things to read or fill in, `wide` for two columns. */
export function Page({
  width = 'wide',
  className,
  children,
}: {
  width?: 'narrow' | 'wide'
  className?: string
  children: ReactNode
}) {
  return (
    <main
      id="main"
      className={classNames(
        'mx-auto px-4 pt-8 pb-20 sm:px-8 sm:pt-10',
        width === 'narrow' ? 'max-w-[720px]' : 'max-w-[1120px]',
        className,
      )}
    >
      {children}
    </main>
  )
}
