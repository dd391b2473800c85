import { Lightbulb } from 'lucide-react'
import type { Flaw } from '@/lib/question/flaws/flaw'

/** What could be said better in a question, and how. Read out when there is time; it never keeps anybody from saving. */
export function FlawAdvice({ flaws }: { flaws: readonly Flaw[] }) {
  return (
    <div role="status" aria-label="Advice on wording" className="text-sm">
      {flaws.length > 0 && (
        <ul className="grid gap-2.5 rounded-[10px] bg-partial-soft px-4 py-3 text-ink">
          {flaws.map((flaw) => (
            <li key={flaw.code} className="flex gap-3">
              <Lightbulb aria-hidden="true" className="mt-0.5 size-4 flex-none" />
              <span>
                {flaw.message} {flaw.fix}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
