'use client'
import { useId } from 'react'
import type { AnswerProps } from './answer-props'

const LONGEST = 20_000

/** A place to write a longer answer, with the count of its words. */
export function EssayAnswer({ value, onChange, disabled }: AnswerProps) {
  const id = useId()
  const text = value?.kind === 'essay' ? value.text : ''
  const words = text.split(/\s+/).filter(Boolean).length
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-[13px] text-muted">
        Your answer. Your teacher will read it.
      </label>
      <textarea
        id={id}
        value={text}
        maxLength={LONGEST}
        disabled={disabled}
        rows={9}
        onChange={(event) => onChange({ kind: 'essay', text: event.target.value })}
        className="field-sizing-content min-h-[14rem] w-full rounded-[10px] border border-control bg-card px-4 py-3 font-serif text-[18px] leading-relaxed"
      />
      <p className="tabular text-right text-[13px] text-muted">
        {words} {words === 1 ? 'word' : 'words'}
        {text.length > LONGEST * 0.9 && `, ${(LONGEST - text.length).toLocaleString('en')} characters left`}
      </p>
    </div>
  )
}
