'use client'
import type { KeyboardEvent } from 'react'
import { answerLine, plainTyping } from './answer-line'
import type { AnswerProps } from './answer-props'
import { AnswerSelect } from './answer-select'

/** A line or a list for each gap of a text, numbered as the gaps are. Enter goes to the next open gap before it submits. */
export function GapsAnswer({ question, value, onChange, disabled }: AnswerProps) {
  const texts = question.gaps.map((_, at) => (value?.kind === 'texts' ? (value.texts[at] ?? '') : ''))
  const fill = (at: number, text: string): void =>
    onChange({ kind: 'texts', texts: texts.map((other, i) => (i === at ? text : other)) })

  const enter = (event: KeyboardEvent<HTMLInputElement>, at: number): void => {
    const open = texts.findIndex((text, i) => i > at && text.trim() === '')
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || open === -1) return
    event.preventDefault()
    event.currentTarget.closest('ol')?.querySelectorAll<HTMLElement>('input, select')[open]?.focus()
  }

  return (
    <ol className="grid gap-2.5">
      {question.gaps.map(({ choices }, at) => (
        <li key={at}>
          <label className="flex items-center gap-3">
            <span className="w-5 flex-none text-right text-[15px] text-muted">
              <span className="sr-only">Gap </span>
              {at + 1}
            </span>
            {choices.length > 0 ? (
              <AnswerSelect
                value={texts[at]}
                disabled={disabled}
                onChange={(event) => fill(at, event.target.value)}
              >
                {choices.map((choice) => (
                  <option key={choice}>{choice}</option>
                ))}
              </AnswerSelect>
            ) : (
              <input
                type="text"
                value={texts[at]}
                maxLength={300}
                disabled={disabled}
                onChange={(event) => fill(at, event.target.value)}
                onKeyDown={(event) => enter(event, at)}
                enterKeyHint="next"
                {...plainTyping}
                className={answerLine}
              />
            )}
          </label>
        </li>
      ))}
    </ol>
  )
}
