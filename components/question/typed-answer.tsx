'use client'
import type { QuestionKind } from '@/lib/question/question'
import type { AnswerProps } from './answer-props'
import { answerLine, plainTyping } from './answer-line'

const labels: Partial<Record<QuestionKind, string>> = {
  cloze: 'What belongs in the gap',
  numeric: 'Your answer, as a number',
}

/** One line to type an answer into. */
export function TypedAnswer({ question, value, onChange, disabled }: AnswerProps) {
  const { kind, unit } = question
  return (
    <label className="grid gap-1.5">
      <span className="text-[13px] text-muted">
        {labels[kind] ?? 'Your answer, in a few words'}
        {unit && <span className="sr-only"> in {unit}</span>}
      </span>
      <span className="flex items-center gap-3">
        <input
          type="text"
          value={value?.kind === 'text' ? value.text : ''}
          maxLength={2000}
          disabled={disabled}
          onChange={(event) => onChange({ kind: 'text', text: event.target.value })}
          enterKeyHint="go"
          {...plainTyping}
          className={answerLine}
        />
        {unit && (
          <span aria-hidden="true" className="flex-none text-[17px] text-muted">
            {unit}
          </span>
        )}
      </span>
    </label>
  )
}
