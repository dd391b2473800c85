'use client'
import { useEffect, useRef } from 'react'
import { Button } from './button'
import { Dialog } from './dialog'

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
    <Dialog ref={dialog} title="Keys" onClose={onClose}>
      <dl className="mt-4 mb-6 grid grid-cols-[auto_1fr] gap-x-5 gap-y-2.5">
        {keys.map(([key, does]) => (
          <div key={key} className="contents">
            <dt className="font-mono text-sm font-semibold">{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="mb-6 text-sm text-muted">Single keys can be switched off under Account.</p>
      <Button onClick={onClose}>Close</Button>
    </Dialog>
  )
}
