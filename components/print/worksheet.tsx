import { ProseText } from '@/components/prose/prose-text'
import { GAP } from '@/lib/question/gap'
import type { Prose } from '@/lib/question/prose/prose'
import { letterAt, type PrintedQuestion, type PrintedSheet } from '@/lib/quiz/print-sheet'

/** A quiz on paper: a line for the name, and room to tick, match, number and write. */
export function Worksheet({ title, sheet }: { title: string; sheet: PrintedSheet }) {
  const most = sheet.questions.reduce((sum, { maxMark }) => sum + maxMark, 0)
  return (
    <article className="break-after-page">
      <header className="mb-8">
        <div className="flex items-baseline justify-between gap-6">
          <h1 className="text-[26px] [overflow-wrap:anywhere]">{title}</h1>
          {sheet.name && <p className="flex-none text-[17px] font-semibold">Version {sheet.name}</p>}
        </div>
        <dl className="mt-6 grid gap-x-6 gap-y-4 sm:grid-cols-[1fr_10rem_7rem] print:grid-cols-[1fr_10rem_7rem]">
          <Blank label="Name" />
          <Blank label="Date" />
          <Blank label="Marks" end={`of ${most}`} />
        </dl>
      </header>
      <ol className="grid gap-7">
        {sheet.questions.map((question, at) => (
          <li key={at} className="grid grid-cols-[1.75rem_minmax(0,1fr)] break-inside-avoid">
            <span className="tabular pt-0.5 font-semibold">{at + 1}.</span>
            <div className="grid gap-3">
              <div className="flex items-baseline justify-between gap-6">
                <h2 className="font-serif! text-pretty text-[17px]! font-medium! [overflow-wrap:anywhere]">
                  <PaperStem question={question} />
                </h2>
                <span className="flex-none text-[13px] whitespace-nowrap">
                  {question.maxMark} {question.maxMark === 1 ? 'mark' : 'marks'}
                </span>
              </div>
              <Room question={question} />
            </div>
          </li>
        ))}
      </ol>
    </article>
  )
}

function Blank({ label, end }: { label: string; end?: string }) {
  return (
    <div className="flex items-baseline gap-2">
      <dt className="text-[14px]">{label}</dt>
      <dd className="flex-1 border-b border-ink text-right text-[14px]">{end ?? '\u00a0'}</dd>
    </div>
  )
}

const Line = ({ number }: { number?: number }) => (
  <span className="inline-block min-w-[9ch] border-b border-ink text-center align-baseline text-[0.7em]">
    {number ?? '\u00a0'}
  </span>
)

function PaperStem({ question: { kind, stem } }: { question: PrintedQuestion }) {
  const gap = (number: number) => <Line number={kind === 'gaps' ? number : undefined} />
  if (typeof stem !== 'string') return <ProseText of={stem} gap={gap} />
  if (kind !== 'cloze' && kind !== 'gaps') return stem
  return stem.split(GAP).map((text, at) => (
    <span key={at}>
      {at > 0 && gap(at)}
      {text}
    </span>
  ))
}

/** Where the answer goes. */
function Room({ question: { kind, options, rows, gaps, unit } }: { question: PrintedQuestion }) {
  switch (kind) {
    case 'mcq':
    case 'multi':
      return (
        <>
          {kind === 'multi' && <p className="text-[13px]">Tick all that are right.</p>}
          <ul className="grid gap-2">
            {options.map((option, at) => (
              <li key={at} className="flex items-baseline gap-2.5">
                <Box /> <span className="w-5 flex-none">{letterAt(at)}.</span> <Words of={option} />
              </li>
            ))}
          </ul>
        </>
      )
    case 'tf':
      return (
        <p className="flex gap-8">
          <span className="flex items-baseline gap-2.5">
            <Box /> True
          </span>
          <span className="flex items-baseline gap-2.5">
            <Box /> False
          </span>
        </p>
      )
    case 'matching':
      return (
        <div className="grid gap-x-10 gap-y-4 sm:grid-cols-2 print:grid-cols-2">
          <ul className="grid content-start gap-2.5">
            {rows.map((row, at) => (
              <li key={at} className="flex items-baseline gap-2.5">
                <Box /> <span className="w-4 flex-none">{at + 1}</span> <Words of={row} />
              </li>
            ))}
          </ul>
          <ul className="grid content-start gap-2.5">
            {options.map((option, at) => (
              <li key={at} className="flex items-baseline gap-2.5">
                <span className="w-5 flex-none">{letterAt(at)}.</span> <Words of={option} />
              </li>
            ))}
          </ul>
          <p className="text-[13px] sm:col-span-2 print:col-span-2">
            Write the letter of what belongs to it into each box.
          </p>
        </div>
      )
    case 'ordering':
      return (
        <>
          <ul className="grid gap-2.5">
            {options.map((option, at) => (
              <li key={at} className="flex items-baseline gap-2.5">
                <Box /> <Words of={option} />
              </li>
            ))}
          </ul>
          <p className="text-[13px]">Number the boxes in the right order, from 1.</p>
        </>
      )
    case 'gaps':
      return gaps.some((choices) => choices.length > 0) ? (
        <ul className="grid gap-1 text-[14px]">
          {gaps.map(
            (choices, at) => choices.length > 0 && <li key={at}>{`${at + 1}: ${choices.join(' / ')}`}</li>,
          )}
        </ul>
      ) : null
    case 'cloze':
      return null
    case 'essay':
      return <Lines count={14} />
    case 'numeric':
      return (
        <p className="flex items-end gap-2">
          <span className="h-8 w-56 border-b border-ink" /> {unit}
        </p>
      )
    case 'short':
    case 'flashcard':
      return <Lines count={2} />
  }
}

const Box = () => (
  <span className="inline-block size-[1.05em] flex-none translate-y-[0.15em] border border-ink" />
)

const Words = ({ of: prose }: { of: Prose }) => (
  <span className="min-w-0 [overflow-wrap:anywhere]">
    <ProseText of={prose} />
  </span>
)

const Lines = ({ count }: { count: number }) => (
  <div aria-hidden="true">
    {Array.from({ length: count }, (_, at) => (
      <div key={at} className="h-8 border-b border-line" />
    ))}
  </div>
)
