import { GAP } from '@/lib/question/gap'
import type { LearnerQuestion } from '@/lib/quiz/learner-question'

/** What a question asks. The gap of a cloze question is drawn as a line, and shows what is being written into it. */
export function Stem({
  question,
  typed = '',
}: {
  question: Pick<LearnerQuestion, 'kind' | 'stem'>
  typed?: string
}) {
  if (question.kind !== 'cloze') return question.stem
  const [before = '', after = ''] = question.stem.split(GAP)
  return (
    <>
      {before}
      <span className="inline-block min-w-[5.5ch] border-b-2 border-control px-0.5 text-center align-baseline leading-tight text-accent">
        <span className="sr-only">blank</span>
        <span aria-hidden="true">{typed.trim() === '' ? '\u00a0' : typed}</span>
      </span>
      {after}
    </>
  )
}
