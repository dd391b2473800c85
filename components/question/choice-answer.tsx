'use client'
import { useId, useRef, type KeyboardEvent } from 'react'
import { useShortcuts } from '@/components/ui/use-shortcuts'
import type { LearnerQuestion } from '@/lib/quiz/learner-question'
import type { ResponseValue } from '@/lib/quiz/response'
import { Choice } from './choice'
import { isChosen, offersOf } from './offers'

interface Props {
  question: LearnerQuestion
  value: ResponseValue | null
  onChange: (value: ResponseValue) => void
  disabled: boolean
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/** The options of a question as radio buttons; keys 1 to 9 choose. */
export function ChoiceAnswer({ question, value, onChange, disabled }: Props) {
  const group = useRef<HTMLDivElement>(null)
  const name = useId()
  const offers = offersOf(question)
  useShortcuts(
    Object.fromEntries(offers.map((offer, i) => [String(i + 1), () => onChange(offer.answer)])),
    !disabled,
  )

  // A radio group chooses on every arrow key; here arrows only move, and Space chooses.
  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    const radios = [...(group.current?.querySelectorAll('input') ?? [])]
    const at = radios.indexOf(document.activeElement as HTMLInputElement)
    radios[(at + step + radios.length) % radios.length]?.focus()
  }

  return (
    <div ref={group} onKeyDown={move} className="grid gap-2">
      {offers.map((offer, i) => (
        <Choice
          key={i}
          name={name}
          badge={i + 1}
          checked={isChosen(value, offer)}
          disabled={disabled}
          aria-keyshortcuts={String(i + 1)}
          onChange={() => onChange(offer.answer)}
        >
          {offer.text}
        </Choice>
      ))}
    </div>
  )
}
