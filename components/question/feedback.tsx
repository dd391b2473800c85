import type { ReactNode, Ref } from 'react'
import { ProseText } from '@/components/prose/prose-text'
import { classNames } from '@/components/ui/class-names'
import type { Prose } from '@/lib/question/prose/prose'
import { proseWords } from '@/lib/question/prose/prose-words'
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
  /** A quiet last line: what comes of it. */
  children?: ReactNode
}

/** What is learned from an answer: whether it was right, why, and the passage that proves it. */
export function Feedback({ question, outcome, hasVerdict = true, verdictRef, children }: FeedbackProps) {
  const said = [outcome.why, ...outcome.whyChosenIsWrong, ownExplanation(outcome)].filter(
    (part) => part !== null,
  )
  return (
    <section aria-label="Feedback" className="grid gap-3">
      {hasVerdict && <Verdict outcome={outcome} verdictRef={verdictRef} />}
      {outcome.changedByTeacher !== null && (
        <p className="max-w-[65ch]">Changed by your teacher: {outcome.changedByTeacher}</p>
      )}
      {question.kind === 'flashcard' && (
        <p className="text-passage">
          <ProseText of={outcome.answer} />
        </p>
      )}
      {paragraphs(said).map((part, i) => (
        <p key={i} className="max-w-[65ch]">
          <ProseText of={part} />
        </p>
      ))}
      {question.kind === 'essay' && outcome.answer !== '' && (
        <figure className="grid gap-1.5">
          <figcaption className="text-[13px] text-muted">An answer that has everything</figcaption>
          <p className="text-passage whitespace-pre-line">
            <ProseText of={outcome.answer} />
          </p>
        </figure>
      )}
      {outcome.passages.map((passage, i) => (
        <SourcePassage key={i} passage={passage} />
      ))}
      {children && <div className="flex flex-wrap gap-x-4 text-[13px] text-muted">{children}</div>}
    </section>
  )
}

/** What is said one after another: sentences make one paragraph, other texts have their own. */
function paragraphs(parts: readonly Prose[]): Prose[] {
  const result: Prose[] = []
  for (const part of parts) {
    const last = result.at(-1)
    if (typeof part === 'string' && typeof last === 'string') result[result.length - 1] = `${last} ${part}`
    else result.push(part)
  }
  return result
}

/** The explanation, unless it only repeats what stands in the passage below it. */
function ownExplanation({ explanation, passages }: QuestionOutcome): Prose | null {
  const bare = (words: string) => words.replace(/[\s.!?"“”]+$/, '')
  const repeats = passages.some(
    ({ quote }) => explanation !== null && proseWords(explanation).includes(bare(quote)),
  )
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
