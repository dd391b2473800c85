import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { classNames } from '@/components/ui/class-names'
import { answerLine } from './answer-line'

/** A native list to choose an answer from, as large as a line to type one into. Its first entry is no answer yet. */
export function AnswerSelect({ children, ...select }: Omit<ComponentProps<'select'>, 'className'>) {
  return (
    <span className="relative block w-full min-w-0">
      <select className={classNames(answerLine, 'appearance-none truncate pr-11')} {...select}>
        <option value="">Choose …</option>
        {children}
      </select>
      <ChevronDown
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 right-3.5 size-5 -translate-y-1/2 text-muted"
      />
    </span>
  )
}
