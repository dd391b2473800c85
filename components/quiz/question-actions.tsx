import { ArrowLeft, Flag } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { Kbd } from '@/components/ui/kbd'
import { ActionBar } from './action-bar'

interface Props {
  position: number
  count: number
  isPractice: boolean
  /** In practice: the answer is still to be checked. */
  isChecking: boolean
  isBusy: boolean
  canFlag: boolean
  isFlagged: boolean
  hasAnswer: boolean
  /** In practice: every question has been checked. */
  isLastOpen: boolean
  onBack: () => void
  onSkip: () => void
  onFlag: () => void
}

/** What can be done with a question: one large button, and small ones beside it. */
export function QuestionActions(props: Props) {
  const { position, count, isPractice, isChecking, isBusy, canFlag, isFlagged, hasAnswer, isLastOpen } = props
  const isLast = position === count - 1
  const words = isChecking
    ? 'Check'
    : !isLast
      ? 'Next'
      : isPractice && isLastOpen
        ? 'Finish'
        : 'Look over answers'
  return (
    <ActionBar>
      {position > 0 && (
        <Button
          tone="quiet"
          onClick={props.onBack}
          aria-label="Back to the question before"
          className="size-[50px] flex-none px-0! sm:order-2"
        >
          <ArrowLeft aria-hidden="true" className="size-5" />
        </Button>
      )}
      {canFlag && (
        <Button
          tone="quiet"
          onClick={props.onFlag}
          aria-pressed={isFlagged}
          aria-keyshortcuts="f"
          className={classNames('min-h-[50px] flex-none px-3! sm:order-3', isFlagged && 'text-partial!')}
        >
          <Flag aria-hidden="true" className={classNames('size-5', isFlagged && 'fill-current')} />
          {isFlagged ? 'Flagged' : 'Flag'}
        </Button>
      )}
      {isChecking && !isLast && (
        <Button tone="quiet" onClick={props.onSkip} className="min-h-[50px] flex-none px-3! sm:order-3">
          Skip
        </Button>
      )}
      <Button
        tone="go"
        type="submit"
        disabled={isBusy}
        aria-disabled={isChecking && !hasAnswer}
        className="min-h-[50px] flex-1 text-base! sm:order-1 sm:flex-none sm:px-8!"
      >
        {isBusy ? 'One moment…' : words}
        <Kbd>Enter</Kbd>
      </Button>
    </ActionBar>
  )
}
