import type { Ref } from 'react'
import { ProseText } from '@/components/prose/prose-text'
import { SourcePassage } from '@/components/question/passage'
import type { QuestionOutcome } from '@/lib/quiz/learner-question'

/** The other side of a flashcard: its answer, and the passage that it comes from. */
export function FlashcardBack({
  outcome,
  answerRef,
}: {
  outcome: QuestionOutcome
  answerRef: Ref<HTMLParagraphElement>
}) {
  return (
    <section aria-label="Answer" className="mt-6 grid gap-4 border-t border-line pt-6">
      <p ref={answerRef} tabIndex={-1} className="text-stem [overflow-wrap:anywhere]">
        <ProseText of={outcome.answer} />
      </p>
      {outcome.explanation && (
        <p className="max-w-[65ch]">
          <ProseText of={outcome.explanation} />
        </p>
      )}
      {outcome.passages.map((passage, i) => (
        <SourcePassage key={i} passage={passage} />
      ))}
    </section>
  )
}
