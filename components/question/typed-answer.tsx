'use client'
import type { LearnerQuestion } from '@/lib/quiz/learner-question'
import type { ResponseValue } from '@/lib/quiz/response'

interface Props {
  question: LearnerQuestion
  value: ResponseValue | null
  onChange: (value: ResponseValue) => void
  disabled: boolean
}

/** One line to type an answer into. The keyboard neither corrects nor capitalises it: that would be help, or harm. */
export function TypedAnswer({ question, value, onChange, disabled }: Props) {
  return (
    <label className="grid gap-1.5">
      <span className="text-[13px] text-muted">
        {question.kind === 'cloze' ? 'What belongs in the gap' : 'Your answer, in a few words'}
      </span>
      <input
        type="text"
        value={value?.kind === 'text' ? value.text : ''}
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
