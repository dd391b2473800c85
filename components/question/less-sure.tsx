import { CircleHelp } from 'lucide-react'

/** How many less sure questions wait, as a sentence. */
export const lessSureWait = (count: number): string =>
  count === 1
    ? 'There is one more that Versed is less sure of.'
    : `There are ${count} more that Versed is less sure of.`

/** Marks a question that the generator would not show unasked. */
export function LessSure() {
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap text-partial">
      <CircleHelp aria-hidden="true" className="size-3.5" /> less sure
    </span>
  )
}
