import { ProseText } from '@/components/prose/prose-text'
import type { PrintedSheet } from '@/lib/quiz/print-sheet'

/** The right answers of one version, on a page of their own. */
export function AnswerKey({ title, sheet }: { title: string; sheet: PrintedSheet }) {
  return (
    <article className="break-before-page">
      <h1 className="text-[22px] [overflow-wrap:anywhere]">
        Key{sheet.name && ` of version ${sheet.name}`}: {title}
      </h1>
      <ol className="mt-6 grid gap-3.5">
        {sheet.key.map(({ answer, criteria, explanation }, at) => (
          <li key={at} className="grid grid-cols-[1.75rem_minmax(0,1fr)] break-inside-avoid text-[15px]">
            <span className="tabular font-semibold">{at + 1}.</span>
            <div className="grid gap-1">
              {answer.length > 0 && (
                <p className="flex flex-wrap gap-x-4 font-semibold">
                  {answer.map((part, i) => (
                    <span key={i}>
                      <ProseText of={part} />
                    </span>
                  ))}
                </p>
              )}
              {criteria.map(({ text, points }, i) => (
                <p key={i}>
                  <ProseText of={text} /> ({points === 1 ? '1 point' : `${points} points`})
                </p>
              ))}
              {explanation && (
                <p className="text-[14px]">
                  <ProseText of={explanation} />
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </article>
  )
}
