import { CircleAlert, CircleCheck, Info } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names'

export type NoticeTone = 'info' | 'correct' | 'incorrect' | 'partial'

const looks: Record<NoticeTone, { box: string; Icon: typeof Info }> = {
  info: { box: 'bg-accent-soft text-ink', Icon: Info },
  correct: { box: 'bg-correct-soft text-ink', Icon: CircleCheck },
  incorrect: { box: 'bg-incorrect-soft text-ink', Icon: CircleAlert },
  partial: { box: 'bg-partial-soft text-ink', Icon: CircleAlert },
}

/** A message in the place it is about. An 'incorrect' one is read out at once, the others when there is time. */
export function Notice({
  tone = 'info',
  className,
  children,
}: {
  tone?: NoticeTone
  className?: string
  children: ReactNode
}) {
  const { box, Icon } = looks[tone]
  return (
    <div
      role={tone === 'incorrect' ? 'alert' : 'status'}
      className={classNames('flex gap-3 rounded-[10px] px-4 py-3', box, className)}
    >
      <Icon aria-hidden="true" className="mt-0.5 size-[18px] flex-none" />
      <div className="min-w-0">{children}</div>
    </div>
  )
}
