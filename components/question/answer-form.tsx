'use client'
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react'
import type { LearnerQuestion, QuestionOutcome } from '@/lib/quiz/learner-question'
import type { ResponseValue } from '@/lib/quiz/response'
import { ChoiceAnswer } from './choice-answer'
import { GradedAnswer } from './graded-answer'
import { Stem } from './stem'
import { TypedAnswer } from './typed-answer'

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
  className?: string
  /** What stands below the answer, within the form: usually its buttons. */
  children?: ReactNode
}

/**
 * A question with the means to answer it: a labelled group whose legend is the stem. Keys 1 to 9 choose; arrows move
 * without choosing; Enter submits. A flashcard has nothing to fill in: it is turned over by the page around it.
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
  className,
  children,
}: AnswerFormProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus, question.position, question.stem])

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onSubmit?.()
  }
  const Heading = headingLevel === 1 ? 'h1' : 'h2'
  const typed = outcome?.answer ?? (value?.kind === 'text' ? value.text : '')
  const answer = { question, value, onChange, disabled }
  return (
    <form onSubmit={submit} noValidate className={className}>
      <fieldset className="min-w-0">
        <legend className="mb-4.5 block w-full">
          <Heading ref={heading} tabIndex={-1} className="text-stem text-pretty [overflow-wrap:anywhere]">
            <Stem question={question} typed={typed} />
          </Heading>
        </legend>
        {outcome ? (
          <GradedAnswer question={question} outcome={outcome} />
        ) : question.kind === 'mcq' || question.kind === 'tf' ? (
          <ChoiceAnswer {...answer} />
        ) : question.kind === 'flashcard' ? null : (
          <TypedAnswer {...answer} />
        )}
      </fieldset>
      {children}
    </form>
  )
}
