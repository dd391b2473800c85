'use client'
import { useRef } from 'react'
import { classNames } from '@/components/ui/class-names'
import { Kbd } from '@/components/ui/kbd'
import { moveByArrows } from '@/components/ui/move-by-arrows'
import { Tick } from '@/components/ui/tick'
import { useShortcuts } from '@/components/ui/use-shortcuts'
import type { Confidence } from '@/lib/review/rating'
import { CONFIDENCE_WORDS } from './confidence-words'

/** Letters that no other key of a review has; 1 to 9 choose answers. */
const KEYS: readonly [Confidence, string][] = [
  ['guessed', 'G'],
  ['unsure', 'N'],
  ['sure', 'C'],
]

/**
 * Asks how sure the learner is, once there is an answer and before it is judged. Whoever does not say loses nothing; the
 * same key or click once more takes it back. Its place is kept free, so that nothing moves when it appears.
 */
export function ConfidenceKeys({
  chosen,
  isAsked,
  isOff,
  onChoose,
}: {
  chosen: Confidence | null
  isAsked: boolean
  isOff: boolean
  onChoose: (confidence: Confidence | null) => void
}) {
  const group = useRef<HTMLFieldSetElement>(null)
  const toggle = (confidence: Confidence): void => onChoose(confidence === chosen ? null : confidence)
  useShortcuts(
    Object.fromEntries(KEYS.map(([one, key]) => [key.toLowerCase(), () => toggle(one)])),
    isAsked && !isOff,
  )
  return (
    <fieldset
      ref={group}
      disabled={isOff}
      onKeyDown={(event) => moveByArrows(event, group.current)}
      className={classNames(
        'mt-3 -mb-4 text-sm transition-opacity duration-150 motion-reduce:transition-none',
        isAsked ? 'opacity-100' : 'invisible opacity-0',
      )}
    >
      <legend className="sr-only">How sure are you?</legend>
      <div className="flex flex-wrap items-center gap-x-5">
        <span aria-hidden="true" className="text-muted max-sm:-mb-1.5 max-sm:w-full">
          How sure?
        </span>
        {KEYS.map(([confidence, key]) => (
          <Tick
            key={confidence}
            type="radio"
            name="confidence"
            checked={chosen === confidence}
            aria-keyshortcuts={key}
            onChange={() => undefined} // a click on the chosen one is no change, but takes it back
            onClick={() => toggle(confidence)}
          >
            <span
              className={classNames(
                'inline-flex items-center gap-2',
                chosen === confidence ? '' : 'text-muted',
              )}
            >
              {CONFIDENCE_WORDS[confidence]} <Kbd>{key}</Kbd>
            </span>
          </Tick>
        ))}
      </div>
    </fieldset>
  )
}
