import { CirclePause, Moon, Tag, TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import { splitTitleLead } from '@/lib/article/title-lead'
import type { CardSchedule } from '@/lib/review/card'
import type { ListedCard } from '@/lib/review/card-list'
import { describeDay } from '@/lib/review/describe-due'
import { isLeech } from '@/lib/review/leech'

/** When a card comes back, in two words. */
export function describeStanding(schedule: CardSchedule, today: number): string {
  if (schedule.state === 'new') return 'New'
  if (schedule.state !== 'review') return 'Learning'
  const days = schedule.dueDay - today
  if (days < 0) return days === -1 ? '1 day late' : `${-days} days late`
  if (days === 0) return 'Due today'
  return days === 1 ? 'Tomorrow' : describeDay(schedule.dueDay)
}

/** One card in the list: what it asks, what is right, and how it stands. */
export function CardRow({
  card,
  today,
  deckName,
  isChosen,
  onChoose,
}: {
  card: ListedCard
  today: number
  /** The deck whose page this is, which its rows need not name; null elsewhere. */
  deckName: string | null
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
}) {
  const { cardId, stem, answer, tags, schedule, isSuspended, isBuried } = card
  const { rest } = splitTitleLead(stem)
  const deckNames = card.deckNames.filter((name) => name !== deckName)
  return (
    <li
      className={`grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-3 border-b border-line ${isChosen ? 'bg-accent-soft' : ''}`}
    >
      <label className="-ml-1 flex min-h-11 items-start px-1 pt-[15px]">
        <span className="sr-only">Choose {stem}</span>
        <input
          type="checkbox"
          className="size-[18px] accent-accent"
          checked={isChosen}
          onChange={(event) => onChoose(event.target.checked)}
        />
      </label>
      <div className="min-w-0 py-3">
        <Link
          href={`/cards/${cardId}`}
          className="line-clamp-2 font-serif text-[17px] leading-snug [overflow-wrap:anywhere] hover:text-accent"
        >
          {rest}
        </Link>
        {answer !== null && (
          <p className="mt-0.5 line-clamp-1 text-sm text-muted [overflow-wrap:anywhere]">{answer}</p>
        )}
        {(deckNames.length > 0 || tags.length > 0 || isSuspended || isBuried || isLeech(schedule.lapses)) && (
          <p className="mt-1 flex flex-wrap gap-x-3.5 gap-y-0.5 text-[13px] text-muted">
            {isSuspended && <Mark icon={CirclePause}>Suspended</Mark>}
            {isBuried && <Mark icon={Moon}>Until tomorrow</Mark>}
            {isLeech(schedule.lapses) && <Mark icon={TriangleAlert}>Forgotten {schedule.lapses} times</Mark>}
            {tags.map((tag) => (
              <Mark key={tag} icon={Tag}>
                {tag}
              </Mark>
            ))}
            {deckNames.map((name) => (
              <span key={name}>{name}</span>
            ))}
          </p>
        )}
      </div>
      <p className="tabular pt-3.5 text-right text-sm whitespace-nowrap text-muted">
        {describeStanding(schedule, today)}
      </p>
    </li>
  )
}

function Mark({ icon: Icon, children }: { icon: typeof Tag; children: React.ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1 [overflow-wrap:anywhere]">
      <Icon aria-hidden="true" className="size-3.5 flex-none" />
      {children}
    </span>
  )
}
