import { useId, type ReactNode, type RefObject } from 'react'

/** A window over the page, which `ref` opens by showModal() and closes by close(); Escape closes it, too. */
export function Dialog({
  ref,
  title,
  onClose,
  children,
}: {
  ref: RefObject<HTMLDialogElement | null>
  title: string
  onClose?: () => void
  children: ReactNode
}) {
  const titleId = useId()
  return (
    <dialog
      ref={ref}
      onClose={onClose}
      aria-labelledby={titleId}
      className="m-auto w-[min(92vw,460px)] rounded-[14px] border border-line bg-card p-7 text-ink"
    >
      <h2 id={titleId} className="text-[22px] [overflow-wrap:anywhere]">
        {title}
      </h2>
      {children}
    </dialog>
  )
}
