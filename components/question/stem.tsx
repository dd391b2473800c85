import { Fragment } from 'react'
import { GAP } from '@/lib/question/gap'
import type { LearnerQuestion, QuestionOutcome } from '@/lib/quiz/learner-question'
import type { ResponseValue } from '@/lib/quiz/response'

/** What a question asks. Each gap is drawn as a line, and shows what is being written into it, or else its number. */
export function Stem({
  question,
  typed = [],
}: {
  question: Pick<LearnerQuestion, 'kind' | 'stem'>
  typed?: readonly string[]
}) {
  if (question.kind !== 'cloze' && question.kind !== 'gaps') return question.stem
  const texts = question.stem.split(GAP)
  const isNumbered = texts.length > 2
  return texts.map((text, at) => {
    const words = typed[at - 1]?.trim()
    return (
      <Fragment key={at}>
        {at > 0 && (
          <span className="inline-block min-w-[5.5ch] border-b-2 border-control px-0.5 text-center align-baseline leading-tight text-accent">
            <span className="sr-only">{isNumbered ? `gap ${at}` : 'blank'}</span>
            <span aria-hidden="true">
              {words || <span className="text-[0.7em] text-muted">{isNumbered ? at : '\u00a0'}</span>}
            </span>
          </span>
        )}
        {text}
      </Fragment>
    )
  })
}

/** What stands in the gaps of a question while it is being answered. */
export function wordsIn(value: ResponseValue | null): readonly string[] {
  if (value?.kind === 'text') return [value.text]
  return value?.kind === 'texts' ? value.texts : []
}

/** What belongs into the gaps of a question whose answer is due. */
export const rightWordsOf = ({ answer, parts }: QuestionOutcome): readonly string[] =>
  parts.length > 0 ? parts.map(({ right }) => right) : [answer]
