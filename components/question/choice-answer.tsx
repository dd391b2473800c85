'use client'
import { useId, useRef } from 'react'
import { ProseText } from '@/components/prose/prose-text'
import { moveByArrows } from '@/components/ui/move-by-arrows'
import { useShortcuts } from '@/components/ui/use-shortcuts'
import { proseWords } from '@/lib/question/prose/prose-words'
import type { AnswerProps } from './answer-props'
import { Choice } from './choice'
import { offersOf } from './offers'

/** The options of a question as radio buttons, or as boxes to tick where several may be right; keys 1 to 9 choose. */
export function ChoiceAnswer({ question, value, onChange, disabled, hasKeys }: AnswerProps) {
  const group = useRef<HTMLDivElement>(null)
  const name = useId()
  const offers = offersOf(question)
  const isSeveral = question.kind === 'multi'
  useShortcuts(
    Object.fromEntries(offers.map((offer, i) => [String(i + 1), () => onChange(offer.choose(value))])),
    hasKeys && !disabled,
  )

  return (
    <>
      {isSeveral && <p className="mb-2.5 text-[13px] text-muted">Choose all that are right.</p>}
      <div ref={group} onKeyDown={(event) => moveByArrows(event, group.current)} className="grid gap-2">
        {offers.map((offer, i) => (
          <Choice
            key={i}
            type={isSeveral ? 'checkbox' : 'radio'}
            name={name}
            badge={i + 1}
            checked={offer.isChosenIn(value)}
            disabled={disabled}
            aria-keyshortcuts={hasKeys ? String(i + 1) : undefined}
            // A label that is all formula has no words of its own.
            aria-label={typeof offer.text === 'string' ? undefined : proseWords(offer.text)}
            onChange={() => onChange(offer.choose(value))}
          >
            <ProseText of={offer.text} />
          </Choice>
        ))}
      </div>
    </>
  )
}
