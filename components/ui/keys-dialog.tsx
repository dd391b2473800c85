'use client'
import { useEffect, useRef } from 'react'
import { Button } from './button'

/** The list of single keys of a page, opened with '?'. */
export function KeysDialog({
  keys,
  isOpen,
  onClose,
}: {
  keys: [key: string, does: string][]
  isOpen: boolean
  onClose: () => void
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby="keys-title"
      className="m-auto w-[min(92vw,400px)] rounded-[14px] border border-line bg-card p-7 text-ink"
    >
      <h2 id="keys-title" className="mb-4 text-xl">
        Keys
      </h2>
      <dl className="mb-6 grid grid-cols-[auto_1fr] gap-x-5 gap-y-2.5">
        {keys.map(([key, does]) => (
          <div key={key} className="contents">
            <dt className="font-mono text-sm font-semibold">{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="mb-6 text-sm text-muted">Single keys can be switched off under Account.</p>
      <Button onClick={onClose}>Close</Button>
    </dialog>
  )
}
