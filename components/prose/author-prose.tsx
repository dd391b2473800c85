'use client'
import { Suspense, use, type ReactNode } from 'react'
import type { TextFormat } from '@/lib/question/prose/prose'
import type { readProse } from '@/lib/question/prose/read-prose'
import { ProseText } from './prose-text'

interface Reader {
  readProse: typeof readProse
}
let reader: Promise<Reader> | null = null

/** The reader of Markdown and TeX, brought to an author's browser once it has something to read. Learners get what the server read. */
const bringReader = (): Promise<Reader> => (reader ??= import('@/lib/question/prose/read-prose'))

interface Props {
  text: string
  format: TextFormat
}

/** A text as its author has written it, as learners will see it. */
export function AuthorProse({ text, format }: Props): ReactNode {
  if (format !== 'markdown') return text
  return (
    <Suspense fallback={text}>
      <Read text={text} />
    </Suspense>
  )
}

const Read = ({ text }: { text: string }) => <ProseText of={use(bringReader()).readProse(text).prose} />

/** What in these texts is not shown as it was meant, in sentences. */
export function ProseProblems({ texts }: { texts: readonly string[] }) {
  return (
    <Suspense>
      <Problems texts={texts} />
    </Suspense>
  )
}

function Problems({ texts }: { texts: readonly string[] }) {
  const { readProse } = use(bringReader())
  const problems = [...new Set(texts.flatMap((text) => readProse(text).problems))]
  return (
    <ul role="status" className="grid gap-1 text-sm text-partial empty:hidden">
      {problems.map((problem) => (
        <li key={problem} className="[overflow-wrap:anywhere]">
          {problem}
        </li>
      ))}
    </ul>
  )
}
