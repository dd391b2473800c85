import { Check, X } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'

/** What became of a choice once its question was graded; null while it is open. */
export type ChoiceResult = 'key' | 'chosen-key' | 'chosen-wrong' | 'other' | null

const notes: Partial<Record<NonNullable<ChoiceResult>, string>> = {
  key: 'Right answer',
  'chosen-key': 'Your answer, and right',
  'chosen-wrong': 'Your answer',
}

const frames: Record<NonNullable<ChoiceResult>, string> = {
  key: 'border-correct bg-correct-soft',
  'chosen-key': 'border-correct bg-correct-soft',
  'chosen-wrong': 'border-incorrect bg-incorrect-soft',
  other: 'border-line bg-card',
}

/** The frame that every answer stands in: a badge, the words, and beneath them what became of it. */
export function ChoiceFrame({
  badge,
  result,
  children,
}: {
  /** What the badge shows while there is no tick or cross in it. */
  badge: ReactNode
  result: ChoiceResult
  children: ReactNode
}) {
  const isKey = result === 'key' || result === 'chosen-key'
  const isWrong = result === 'chosen-wrong'
  const note = result && notes[result]
  return (
    <>
      <span
        aria-hidden="true"
        className={classNames(
          'grid size-[26px] flex-none place-items-center rounded-[7px] border text-[13px] font-semibold transition-colors duration-150',
          isKey && 'border-correct bg-correct text-on-correct',
          isWrong && 'border-incorrect bg-incorrect text-on-incorrect',
          !isKey &&
            !isWrong &&
            'border-control text-muted group-has-checked:border-accent group-has-checked:bg-accent group-has-checked:text-on-accent',
        )}
      >
        {isKey ? (
          <Check className="size-4" strokeWidth={3} />
        ) : isWrong ? (
          <X className="size-4" strokeWidth={3} />
        ) : (
          badge
        )}
      </span>
      <span className="min-w-0 text-base [overflow-wrap:anywhere]">
        {children}
        {note && (
          <span className={classNames('block text-[13px]', isKey ? 'text-correct' : 'text-incorrect')}>
            {note}
          </span>
        )}
      </span>
    </>
  )
}

const shape = 'group relative flex min-h-[52px] items-center gap-3.5 rounded-[10px] border px-4 py-2.5'

/** One option of a question: a native radio button in a frame large enough for a thumb. */
export function Choice({
  badge,
  result,
  children,
  ...radio
}: Omit<ComponentProps<'input'>, 'children' | 'type'> & {
  badge: ReactNode
  result: ChoiceResult
  children: ReactNode
}) {
  return (
    <label
      className={classNames(
        shape,
        'transition-colors duration-150 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
        result
          ? classNames('cursor-default', frames[result])
          : 'border-line bg-card hover:border-control has-checked:border-accent has-checked:bg-accent-soft',
      )}
    >
      <input
        type="radio"
        className="absolute inset-0 size-full cursor-[inherit] appearance-none rounded-[10px] outline-none"
        {...radio}
      />
      <ChoiceFrame badge={badge} result={result}>
        {children}
      </ChoiceFrame>
    </label>
  )
}

/** A typed answer after grading, in the same frame as a chosen one. */
export function AnswerLine({ result, children }: { result: NonNullable<ChoiceResult>; children: ReactNode }) {
  return (
    <p className={classNames(shape, frames[result])}>
      <ChoiceFrame badge={null} result={result}>
        {children}
      </ChoiceFrame>
    </p>
  )
}
