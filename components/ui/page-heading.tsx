import type { ReactNode } from 'react'

/** The title of a page, a line about it, and what can be done with it as a whole. */
export function PageHeading({
  title,
  about,
  actions,
}: {
  title: ReactNode
  about?: ReactNode
  actions?: ReactNode
}) {
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
      <div className="min-w-0">
        <h1 className="text-[28px] sm:text-[32px]">{title}</h1>
        {about && <p className="mt-1.5 text-muted">{about}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
    </div>
  )
}
