import { Check, CircleAlert } from 'lucide-react'
import { AuthorProse } from '@/components/prose/author-prose'
import { LessSure } from '@/components/question/less-sure'
import { classNames } from '@/components/ui/class-names'
import { splitTitleLead } from '@/lib/article/title-lead'
import { kindLabels } from '@/lib/question/labels'
import { answerText, type QuestionContent, type QuestionStatus } from '@/lib/question/question'

/** A question as its author sees it in a list: what it asks, and the answer one step away. */
export interface AuthorQuestion {
  questionId: string
  status: QuestionStatus
  content: QuestionContent
  attribution: string | null
  /** Nobody has looked at it yet who should. */
  isUnsure?: boolean
  /** The article changed where its evidence stood. */
  isStale?: boolean
}

export function QuestionCard({ question, isActive }: { question: AuthorQuestion; isActive: boolean }) {
  const { content } = question
  return (
    <div
      className={classNames(
        'rounded-xl border px-4 py-3.5 transition-colors duration-150',
        isActive ? 'border-accent bg-accent-soft' : 'border-line bg-card',
      )}
    >
      <p className="mb-1 flex items-center gap-2 text-[13px] text-muted">
        {kindLabels[content.kind]}
        {question.isStale && (
          <span className="inline-flex items-center gap-1 text-partial">
            <CircleAlert aria-hidden="true" className="size-3.5" /> article changed
          </span>
        )}
        {question.isUnsure && <LessSure />}
        {question.status === 'accepted' && (
          <span className="inline-flex items-center gap-1 text-correct">
            <Check aria-hidden="true" className="size-3.5" /> kept
          </span>
        )}
      </p>
      <p className="font-serif text-[17px] leading-snug">
        <AuthorProse text={splitTitleLead(content.stem).rest} format={content.format} />
      </p>
      <details className="mt-1.5">
        <summary className="text-link inline-flex min-h-7 items-center text-sm text-muted">Answer</summary>
        <p className="mt-1 text-[15px] font-medium">
          <AuthorProse text={answerText(content) || 'Judged by its teacher'} format={content.format} />
        </p>
        {content.kind === 'tf' && content.correction && (
          <p className="mt-1 text-sm text-muted">The article says: {content.correction}</p>
        )}
      </details>
    </div>
  )
}
