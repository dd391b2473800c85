import type { ReactNode } from 'react'

/** The buttons of a question: below it on a large screen, at the thumb on a phone. */
export function ActionBar({ children }: { children: ReactNode }) {
  return (
    <div className="sticky bottom-0 -mx-4.5 mt-auto border-t border-line bg-paper px-4.5 pt-3.5 pb-[max(1.125rem,env(safe-area-inset-bottom))] sm:static sm:mx-0 sm:mt-8 sm:border-0 sm:px-0 sm:pb-0">
      <div className="flex items-center gap-2.5">{children}</div>
    </div>
  )
}
