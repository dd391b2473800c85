import { ArrowLeft, Flag } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { Kbd } from '@/components/ui/kbd'
import { ActionBar } from './action-bar'

interface Props {
  /** The answer is still to be checked. */
  isChecking: boolean
  answersAtOnce: boolean
  isBusy: boolean
  canFlag: boolean
  isFlagged: boolean
  hasAnswer: boolean
  /** No question is left to go on to. */
  isLast: boolean
  /** Every question has been checked. */
  isAllChecked: boolean
  /** In practice: a missed question is asked again. */
  isAgain: boolean
  /** In practice: how many are still to be right once. */
  missedCount: number
  /** Null where there is nothing to go back or forward to. */
  onBack: (() => void) | null
  onSkip: (() => void) | null
  onFlag: () => void
  onAgain: () => void
  onFinish: () => void
}

/** What can be done with a question: one large button, and small ones beside it. */
export function QuestionActions(props: Props) {
  const { isChecking, isBusy, canFlag, isFlagged, hasAnswer, isAllChecked, isAgain, missedCount } = props
  const { onBack, onSkip } = props
  const goesOnAgain = isAgain && missedCount > 0
  const words = isChecking
    ? 'Check'
    : goesOnAgain
      ? 'Next'
      : isAllChecked
        ? 'Finish'
        : props.isLast
          ? 'Look over answers'
          : 'Next'
  return (
    <ActionBar>
      {onBack && (
        <Button
          tone="quiet"
          onClick={onBack}
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
      {isChecking && onSkip && (
        <Button tone="quiet" onClick={onSkip} className="min-h-[50px] flex-none px-3! sm:order-3">
          Skip
        </Button>
      )}
      {isAllChecked && !isChecking && !isAgain && missedCount > 0 && (
        <Button onClick={props.onAgain} disabled={isBusy} className="min-h-[50px] flex-none sm:order-3">
          {missedCount === 1 ? 'Try the miss again' : `Try the ${missedCount} misses again`}
        </Button>
      )}
      {isAgain && (goesOnAgain || isChecking) && (
        <Button
          tone="quiet"
          onClick={props.onFinish}
          disabled={isBusy}
          className="min-h-[50px] flex-none px-3! sm:order-3"
        >
          Finish
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
