import { CircleAlert } from 'lucide-react'
import type { DeskQuestion } from './use-desk'

/** What a question rested on beside what the article says there now. */
export function ChangedPassages({ changes }: Pick<DeskQuestion, 'changes'>) {
  return (
    <section aria-label="The article changed here" className="mt-4 rounded-[10px] bg-partial-soft px-4 py-4">
      <h2 className="flex items-center gap-2 font-sans text-[15px] font-semibold tracking-normal">
        <CircleAlert aria-hidden="true" className="size-[18px] flex-none text-partial" />
        The article changed here
      </h2>
      {changes.map(({ was, now, start }) => (
        <div key={`${start} ${was}`} className="mt-3 grid gap-x-6 gap-y-3 sm:grid-cols-2">
          <Passage label="It said" text={was} />
          <Passage label="It says now" text={now} />
        </div>
      ))}
    </section>
  )
}

function Passage({ label, text }: { label: string; text: string }) {
  return (
    <figure>
      <figcaption className="mb-1 text-sm text-muted">{label}</figcaption>
      {text === '' ? (
        <p className="text-muted">Nothing: the passage was taken out.</p>
      ) : (
        <blockquote className="font-serif text-[16px] leading-relaxed [overflow-wrap:anywhere]">
          {text}
        </blockquote>
      )}
    </figure>
  )
}
