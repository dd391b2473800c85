import type { ReactNode } from 'react'

/** What stands where nothing is yet: one sentence, one action. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="rounded-[14px] border border-dashed border-control px-6 py-14 text-center">
      <p className="mx-auto max-w-[46ch] font-serif text-lg text-muted">{children}</p>
      {action && <div className="mt-6 flex justify-center">{action}</div>}
    </div>
  )
}
