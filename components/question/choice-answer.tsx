'use client'
import { useId, useRef, type KeyboardEvent } from 'react'
import { useShortcuts } from '@/components/ui/use-shortcuts'
import type { LearnerQuestion, QuestionOutcome } from '@/lib/quiz/learner-question'
import type { ResponseValue } from '@/lib/quiz/response'
import { Choice, type ChoiceResult } from './choice'

interface Props {
  question: LearnerQuestion
  value: ResponseValue | null
  onChange: (value: ResponseValue) => void
  outcome: QuestionOutcome | null
  disabled: boolean
}

interface Offer {
  text: string
  answer: ResponseValue
  isKey: (outcome: QuestionOutcome) => boolean
}

/** What can be chosen: the options of a choice question, or True and False. */
function offersOf(question: LearnerQuestion): Offer[] {
  if (question.kind === 'tf') {
    return [true, false].map((value) => ({
      text: value ? 'True' : 'False',
      answer: { kind: 'truth', value },
      isKey: (outcome) => outcome.answer === (value ? 'True' : 'False'),
    }))
  }
  return question.options.map(({ id, text }) => ({
    text,
    answer: { kind: 'choice', optionId: id },
    isKey: (outcome) => outcome.keyOptionId === id,
  }))
}

const isSameAnswer = (a: ResponseValue | null, b: ResponseValue): boolean =>
  (a?.kind === 'choice' && b.kind === 'choice' && a.optionId === b.optionId) ||
  (a?.kind === 'truth' && b.kind === 'truth' && a.value === b.value)

function resultOf(offer: Offer, isChosen: boolean, outcome: QuestionOutcome | null): ChoiceResult {
  if (!outcome) return null
  if (offer.isKey(outcome)) return isChosen ? 'chosen-key' : 'key'
  return isChosen ? 'chosen-wrong' : 'other'
}

export function ChoiceAnswer({ question, value, onChange, outcome, disabled }: Props) {
  const group = useRef<HTMLDivElement>(null)
  const name = useId()
  const offers = offersOf(question)
  useShortcuts(
    Object.fromEntries(offers.map((offer, i) => [String(i + 1), () => onChange(offer.answer)])),
    !disabled,
  )

  // A radio group chooses on every arrow key; here arrows only move, and Space chooses.
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const radios = [...(group.current?.querySelectorAll('input') ?? [])]
    const at = radios.indexOf(document.activeElement as HTMLInputElement)
    radios[(at + step + radios.length) % radios.length]?.focus()
  }

  return (
    <div ref={group} onKeyDown={move} className="grid gap-2">
      {offers.map((offer, i) => {
        const isChosen = isSameAnswer(value, offer.answer)
        return (
          <Choice
            key={offer.text + i}
            name={name}
            badge={i + 1}
            result={resultOf(offer, isChosen, outcome)}
            checked={isChosen}
            disabled={disabled}
            aria-keyshortcuts={String(i + 1)}
            onChange={() => onChange(offer.answer)}
          >
            {offer.text}
          </Choice>
        )
      })}
    </div>
  )
}
