/** The title of an article before a passage of it, on a quiet line of its own; read out, it goes on to the passage below. */
export function TitleLead({ children }: { children: string }) {
  return (
    <span className="mb-1.5 block font-sans text-sm leading-snug font-normal text-muted">
      {children}
      <span className="sr-only">: </span>
    </span>
  )
}
