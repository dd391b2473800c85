import type { Metadata } from 'next'
import Link from 'next/link'
import { AnswerKey } from '@/components/print/answer-key'
import { PrintButton } from '@/components/print/print-bar'
import { Worksheet } from '@/components/print/worksheet'
import { Button } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import { printQuiz } from '@/lib/server/print-quiz'
import { runPage } from '@/lib/server/run-page'

export const metadata: Metadata = { title: 'Print a quiz' }

interface Props {
  params: Promise<{ quizId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function PrintPage({ params, searchParams }: Props) {
  const { quizId } = await params
  const asked = await searchParams
  const { title, options, sheets } = await runPage(`/print/quizzes/${quizId}`, () => printQuiz(quizId, asked))
  return (
    <div className="paper-sheet min-h-dvh">
      <aside aria-label="How to print" className="border-b border-line px-4 py-5 sm:px-8 print:hidden">
        <form className="mx-auto flex max-w-[820px] flex-wrap items-end gap-x-4 gap-y-3">
          <SelectField label="Versions" name="versions" defaultValue={options.versions}>
            <option value="1">One</option>
            <option value="2">A and B</option>
            <option value="3">A to C</option>
            <option value="4">A to D</option>
          </SelectField>
          <SelectField label="Key" name="key" defaultValue={options.key}>
            <option value="with">On its own page</option>
            <option value="without">Without</option>
          </SelectField>
          <TextField
            label="Order"
            name="seed"
            defaultValue={options.seed}
            maxLength={40}
            className="max-w-28"
          />
          <Button type="submit">Show</Button>
          <PrintButton />
          <Link href={`/quizzes/${quizId}`} className="text-link inline-flex min-h-11 items-center">
            To the quiz
          </Link>
        </form>
        <p className="mx-auto mt-3 max-w-[820px] text-sm text-muted">
          Each of several versions has its own order. The same words under “Order” give the same papers again.
        </p>
      </aside>
      <main
        id="main"
        className="mx-auto grid max-w-[820px] gap-24 px-4 py-10 sm:px-8 print:block print:max-w-none print:p-0"
      >
        {sheets.map((sheet) => (
          <Worksheet key={sheet.name} title={title} sheet={sheet} />
        ))}
        {options.key === 'with' &&
          sheets.map((sheet) => <AnswerKey key={sheet.name} title={title} sheet={sheet} />)}
      </main>
    </div>
  )
}
