import type { ReactNode } from 'react'

/** A key of the keyboard. Hidden where there is probably none, and from screen readers: aria-keyshortcuts tells them. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd
      aria-hidden="true"
      className="hidden rounded-[5px] border border-b-2 border-current px-1.5 py-0.5 font-mono text-xs leading-none font-medium opacity-75 md:inline-block"
    >
      {children}
    </kbd>
  )
}
