import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { Kbd } from '@/components/ui/kbd'
import { describeWait, type RatingPreview } from '@/lib/review/preview'
import type { Rating } from '@/lib/review/rating'

const names: Record<Rating, string> = { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' }
const columns = ['', 'grid-cols-1', 'grid-cols-2', 'grid-cols-3', 'grid-cols-2 min-[360px]:grid-cols-4']

/** What a card may be rated, each with when it would come back; the one that is taken by default stands out. */
export function RatingKeys({
  choices,
  chosen,
  /** True for an answer that was right: whoever rates it Again says that it was a guess. */
  isGraded,
  onRate,
}: {
  choices: RatingPreview[]
  chosen: Rating
  isGraded: boolean
  onRate: (rating: Rating) => void
}) {
  return (
    <div
      role="group"
      aria-label="How well did you know it?"
      className={classNames('grid gap-2', columns[choices.length])}
    >
      {choices.map(({ rating, comesBack }) => {
        const name = isGraded && rating === 1 ? 'I guessed' : names[rating]
        return (
          <Button
            key={rating}
            tone={rating === chosen ? 'go' : 'plain'}
            className="min-h-[58px] flex-col gap-0.5! px-1!"
            aria-keyshortcuts={rating === chosen ? `${rating} Enter` : String(rating)}
            onClick={() => onRate(rating)}
          >
            <span className="flex items-center gap-2 whitespace-nowrap">
              {name} <Kbd>{rating}</Kbd>
            </span>
            <span className="tabular text-[13px] leading-tight font-normal whitespace-nowrap">
              {describeWait(comesBack)}
            </span>
          </Button>
        )
      })}
    </div>
  )
}
