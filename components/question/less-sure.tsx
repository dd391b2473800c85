import { CircleHelp } from 'lucide-react'

/** Marks a question that the generator would not show unasked. */
export function LessSure() {
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap text-partial">
      <CircleHelp aria-hidden="true" className="size-3.5" /> less sure
    </span>
  )
}
