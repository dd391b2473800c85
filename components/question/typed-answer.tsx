'use client'
import type { LearnerQuestion, QuestionOutcome } from '@/lib/quiz/learner-question'
import { isBlank, type ResponseValue } from '@/lib/quiz/response'
import { AnswerLine } from './choice'

interface Props {
  question: LearnerQuestion
  value: ResponseValue | null
  onChange: (value: ResponseValue) => void
  outcome: QuestionOutcome | null
  disabled: boolean
}

/** One line to type an answer into; after grading, what was typed and what was right. */
export function TypedAnswer({ question, value, onChange, outcome, disabled }: Props) {
  const text = value?.kind === 'text' ? value.text : ''
  if (outcome) {
    return (
      <div className="grid gap-2">
        {!isBlank(value) && (
          <AnswerLine result={outcome.isCorrect ? 'chosen-key' : 'chosen-wrong'}>{text}</AnswerLine>
        )}
        {!outcome.isCorrect && <AnswerLine result="key">{outcome.answer}</AnswerLine>}
      </div>
    )
  }
  return (
    <label className="grid gap-1.5">
      <span className="text-[13px] text-muted">
        {question.kind === 'cloze' ? 'What belongs in the gap' : 'Your answer, in a few words'}
      </span>
      <input
        type="text"
        value={text}
        maxLength={2000}
        disabled={disabled}
        onChange={(event) => onChange({ kind: 'text', text: event.target.value })}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        className="h-[52px] w-full rounded-[10px] border border-control bg-card px-4 text-[17px]"
      />
    </label>
  )
}
