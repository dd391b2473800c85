import Link from 'next/link'
import { Fragment, type ReactNode, type Ref } from 'react'
import { classNames } from '@/components/ui/class-names'
import type { LearnerQuestion, QuestionOutcome } from '@/lib/quiz/learner-question'
import { SourcePassage } from './passage'
import { verdictLook } from './verdict-look'

interface FeedbackProps {
  question: LearnerQuestion
  outcome: QuestionOutcome
  /** False where right or wrong is said elsewhere. */
  hasVerdict?: boolean
  /** The verdict takes the focus through this, so that it is read out. */
  verdictRef?: Ref<HTMLParagraphElement>
  /** A quiet last line: what comes of it, where else to go. */
  children?: ReactNode
}

/** What is learned from an answer: whether it was right, why, and the passage that proves it. */
export function Feedback({ question, outcome, hasVerdict = true, verdictRef, children }: FeedbackProps) {
  const articleId = outcome.passages.find((passage) => passage.articleId)?.articleId
  const words = [outcome.why, outcome.whyChosenIsWrong, ownExplanation(outcome)].filter(
    (part) => part !== null,
  )
  return (
    <section aria-label="Feedback" className="grid gap-3">
      {hasVerdict && <Verdict outcome={outcome} verdictRef={verdictRef} />}
      {question.kind === 'flashcard' && <p className="text-passage">{outcome.answer}</p>}
      {words.length > 0 && (
        <p className="max-w-[65ch]">
          {words.map((part, i) => (
            <Fragment key={i}>{i > 0 ? ` ${part}` : part}</Fragment>
          ))}
        </p>
      )}
      {question.kind === 'essay' && outcome.answer !== '' && (
        <figure className="grid gap-1.5">
          <figcaption className="text-[13px] text-muted">An answer that has everything</figcaption>
          <p className="text-passage whitespace-pre-line">{outcome.answer}</p>
        </figure>
      )}
      {outcome.passages.map((passage, i) => (
        <SourcePassage key={i} passage={passage} />
      ))}
      {(articleId || children) && (
        <div className="flex flex-wrap gap-x-4 text-[13px] text-muted">
          {children}
          {articleId && (
            <Link href={`/articles/${articleId}`} className="text-link inline-flex min-h-6 items-center">
              Open in the article
            </Link>
          )}
        </div>
      )}
    </section>
  )
}

/** The explanation, unless it only repeats what stands in the passage below it. */
function ownExplanation({ explanation, passages }: QuestionOutcome): string | null {
  const bare = (words: string) => words.replace(/[\s.!?"“”]+$/, '')
  const repeats = passages.some(({ quote }) => explanation?.includes(bare(quote)))
  return repeats ? null : explanation
}

function Verdict({ outcome, verdictRef }: Pick<FeedbackProps, 'outcome' | 'verdictRef'>) {
  const look = verdictLook(outcome)
  return (
    <p
      ref={verdictRef}
      tabIndex={-1}
      className={classNames('flex items-center gap-2 text-[17px] font-semibold', look.colour)}
    >
      <look.Icon aria-hidden="true" className="size-5 flex-none" />
      {look.words}
    </p>
  )
}
