import { Check, X } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'

const shape = 'group relative flex min-h-[52px] items-center gap-3.5 rounded-[10px] border px-4 py-2.5'
const badgeShape =
  'grid size-[26px] flex-none place-items-center rounded-[7px] border text-[13px] font-semibold transition-colors duration-150'

/** One option of an open question: a native radio button or checkbox in a frame large enough for a thumb. */
export function Choice({
  badge,
  children,
  ...input
}: Omit<ComponentProps<'input'>, 'children' | 'type'> & {
  type: 'radio' | 'checkbox'
  badge: ReactNode
  children: ReactNode
}) {
  return (
    <label
      className={classNames(
        shape,
        'border-line bg-card transition-colors duration-150 hover:border-control',
        'has-checked:border-accent has-checked:bg-accent-soft',
        'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
      )}
    >
      <input
        className="absolute inset-0 size-full cursor-[inherit] appearance-none rounded-[10px] outline-none"
        {...input}
      />
      <span
        aria-hidden="true"
        className={classNames(
          badgeShape,
          'border-control text-muted',
          'group-has-checked:border-accent group-has-checked:bg-accent group-has-checked:text-on-accent',
        )}
      >
        {input.type === 'checkbox' && input.checked ? <Check className="size-4" strokeWidth={3} /> : badge}
      </span>
      <span className="min-w-0 text-base [overflow-wrap:anywhere]">{children}</span>
    </label>
  )
}

/** What became of an answer once its question was graded. */
export type AnswerResult = 'key' | 'chosen-key' | 'chosen-wrong' | 'other'

const looks: Record<AnswerResult, { frame: string; badge: string; note: string | null; noteColour: string }> =
  {
    key: {
      frame: 'border-correct bg-correct-soft',
      badge: 'border-correct bg-correct text-on-correct',
      note: 'Right answer',
      noteColour: 'text-correct',
    },
    'chosen-key': {
      frame: 'border-correct bg-correct-soft',
      badge: 'border-correct bg-correct text-on-correct',
      note: 'Your answer, and right',
      noteColour: 'text-correct',
    },
    'chosen-wrong': {
      frame: 'border-incorrect bg-incorrect-soft',
      badge: 'border-incorrect bg-incorrect text-on-incorrect',
      note: 'Your answer',
      noteColour: 'text-incorrect',
    },
    other: { frame: 'border-line bg-card', badge: 'border-control text-muted', note: null, noteColour: '' },
  }

/** An answer of a graded question, in the frame it was given in: its badge ticked or crossed, and in words what it was. */
export function GradedChoice({
  badge,
  result,
  note = looks[result].note,
  children,
}: {
  badge: ReactNode
  result: AnswerResult
  /** Words below it, if others than usual. */
  note?: ReactNode
  children: ReactNode
}) {
  const look = looks[result]
  return (
    <div className={classNames(shape, look.frame)}>
      <span aria-hidden="true" className={classNames(badgeShape, look.badge)}>
        {result === 'other' ? (
          badge
        ) : result === 'chosen-wrong' ? (
          <X className="size-4" strokeWidth={3} />
        ) : (
          <Check className="size-4" strokeWidth={3} />
        )}
      </span>
      <span className="min-w-0 text-base [overflow-wrap:anywhere]">
        {children}
        {note && <span className={classNames('block text-[13px]', look.noteColour)}>{note}</span>}
      </span>
    </div>
  )
}
