import { EllipsisVertical } from 'lucide-react'
import Link from 'next/link'
import { useRef } from 'react'
import { Kbd } from '@/components/ui/kbd'
import type { useCardHelp } from './use-card-help'

const entry = 'flex min-h-11 w-full items-center justify-between gap-6 px-4 text-left hover:bg-accent-soft'

/** What can be done with a card besides answering it. */
export function CardMenu({ help }: { help: ReturnType<typeof useCardHelp> }) {
  const menu = useRef<HTMLDetailsElement>(null)
  const close = (): void => menu.current?.removeAttribute('open')
  const actions = [
    { key: 'R', name: 'Report the question', run: help.canReport ? help.openReport : null },
    { key: 'B', name: 'Bury until tomorrow', run: () => void help.putAside('bury') },
    { key: 'S', name: 'Suspend', run: () => void help.putAside('suspend') },
  ]
  return (
    <details
      ref={menu}
      className="relative -my-3 -mr-3 ml-auto"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        close()
        menu.current?.querySelector('summary')?.focus()
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !menu.current?.contains(relatedTarget)) close()
      }}
    >
      <summary
        aria-label="More for this card"
        className="flex min-h-11 min-w-11 cursor-pointer list-none items-center justify-center rounded-lg hover:text-ink"
      >
        <EllipsisVertical aria-hidden="true" className="size-[18px]" />
      </summary>
      <ul className="absolute right-3 z-20 w-64 rounded-[10px] border border-line bg-card py-1 text-ink shadow-sm">
        {help.editPath && (
          <li>
            <Link href={help.editPath} className={entry} aria-keyshortcuts="E">
              Edit the question <Kbd>E</Kbd>
            </Link>
          </li>
        )}
        {actions.map(
          ({ key, name, run }) =>
            run && (
              <li key={key}>
                <button
                  type="button"
                  className={entry}
                  aria-keyshortcuts={key}
                  onClick={() => {
                    close()
                    run()
                  }}
                >
                  {name} <Kbd>{key}</Kbd>
                </button>
              </li>
            ),
        )}
      </ul>
    </details>
  )
}
