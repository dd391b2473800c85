'use client'
import { useEffect, useRef, type ComponentType, type FormEvent, type ReactNode } from 'react'
import { proseWords } from '@/lib/question/prose/prose-words'
import type { QuestionKind } from '@/lib/question/question'
import type { LearnerQuestion, QuestionOutcome } from '@/lib/quiz/learner-question'
import type { ResponseValue } from '@/lib/quiz/response'
import type { AnswerProps } from './answer-props'
import { ChoiceAnswer } from './choice-answer'
import { GradedAnswer } from './graded-answer'
import { EssayAnswer } from './essay-answer'
import { GapsAnswer } from './gaps-answer'
import { MatchingAnswer } from './matching-answer'
import { OrderingAnswer } from './ordering-answer'
import { rightWordsOf, Stem, wordsIn } from './stem'
import { TypedAnswer } from './typed-answer'

/** How each kind of question is answered. A flashcard has nothing to fill in: it is turned over by the page around it. */
const answers: Record<QuestionKind, ComponentType<AnswerProps> | null> = {
  mcq: ChoiceAnswer,
  multi: ChoiceAnswer,
  tf: ChoiceAnswer,
  cloze: TypedAnswer,
  gaps: GapsAnswer,
  short: TypedAnswer,
  numeric: TypedAnswer,
  matching: MatchingAnswer,
  ordering: OrderingAnswer,
  essay: EssayAnswer,
  flashcard: null,
}

export interface AnswerFormProps {
  question: LearnerQuestion
  /** What is answered so far; null for nothing. */
  value: ResponseValue | null
  onChange: (value: ResponseValue) => void
  /** Enter in the answer, or the submit button among the children. */
  onSubmit?: () => void
  disabled?: boolean
  /** Once given, the form shows what was right and takes no more answers. */
  outcome?: QuestionOutcome | null
  /** 1 where the question is the page, 2 where it stands on one. */
  headingLevel?: 1 | 2
  /** Moves the focus to the question when it appears, so that it is read out. */
  takesFocus?: boolean
  /** False where several questions share the page: then keys 1 to 9 do nothing. */
  hasKeys?: boolean
  className?: string
  /** What stands below the answer, within the form: usually its buttons. */
  children?: ReactNode
}

/**
 * A question with the means to answer it: a labelled group whose legend is the stem. Keys 1 to 9 choose; arrows move
 * without choosing; Enter submits.
 */
export function AnswerForm({
  question,
  value,
  onChange,
  onSubmit,
  disabled = false,
  outcome = null,
  headingLevel = 2,
  takesFocus = false,
  hasKeys = true,
  className,
  children,
}: AnswerFormProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const words = proseWords(question.stem)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus, question.position, words])

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onSubmit?.()
  }
  const Heading = headingLevel === 1 ? 'h1' : 'h2'
  const Answer = answers[question.kind]
  const answer = { question, value, onChange, disabled, hasKeys }
  return (
    <form onSubmit={submit} noValidate className={className}>
      <fieldset className="min-w-0">
        <legend className="mb-4.5 block w-full">
          <Heading ref={heading} tabIndex={-1} className="text-stem text-pretty [overflow-wrap:anywhere]">
            <Stem question={question} typed={outcome ? rightWordsOf(outcome) : wordsIn(value)} />
          </Heading>
        </legend>
        {outcome ? <GradedAnswer question={question} outcome={outcome} /> : Answer && <Answer {...answer} />}
      </fieldset>
      {children}
    </form>
  )
}
