'use client'
import type { ReactNode, RefObject } from 'react'
import { AnswerForm } from '@/components/question/answer-form'
import { Feedback } from '@/components/question/feedback'
import { useEnter } from '@/components/question/use-enter'
import { Reports } from '@/components/quiz/reports'
import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
import { Notice } from '@/components/ui/notice'
import { splitTitleLead } from '@/lib/article/title-lead'
import { isBlank } from '@/lib/quiz/is-blank'
import type { CardState } from '@/lib/review/card'
import { describeWait } from '@/lib/review/preview'
import { GOOD } from '@/lib/review/rating'
import type { CardView } from '@/lib/review/review-view'
import { FlashcardBack } from './flashcard-back'
import { KeptNotice } from './kept-notice'
import { LeechNote } from './leech-note'
import { RatingKeys } from './rating-keys'
import { CardHints } from './card-hints'
import { CardMenu } from './card-menu'
import { ConfidenceKeys } from './confidence-keys'
import type { useCardHelp } from './use-card-help'
import type { useReviewSession } from './use-review-session'

const states: Record<CardState, string> = {
  new: 'New',
  learning: 'Learning',
  review: 'Review',
  relearning: 'Learning again',
}

interface Props {
  card: CardView
  review: ReturnType<typeof useReviewSession>
  help: ReturnType<typeof useCardHelp>
  /** Takes the focus to what was right. */
  resultRef: RefObject<HTMLParagraphElement | null>
}

/** One card: its question, then what was right and how well it was known. */
export function CardFace({ card, review, help, resultRef }: Props) {
  const { session, sending, change, answer, reveal, rate, leave } = review
  const { phase, value, confidence, review: graded, back } = session
  const { stem } = card.question
  /** The article is named by the question itself. */
  const isLed = typeof stem === 'string' && splitTitleLead(stem).lead !== null
  const isFlashcard = card.question.kind === 'flashcard'
  const fallback = graded?.rating ?? GOOD
  const send = (): void => void (isBlank(value) ? undefined : answer(value))

  useEnter(() => void reveal(), isFlashcard && phase === 'asking', true)
  useEnter(send, !isFlashcard && phase === 'asking')
  useEnter(() => void rate(fallback), phase === 'answered' || phase === 'revealed', true)

  return (
    <article className="pt-7 pb-28 sm:pt-9 sm:pb-0">
      <div className="mb-2.5 flex items-center gap-3 text-sm text-muted">
        <p>
          {states[card.state]}
          {card.articleTitle && !isLed && ` · ${card.articleTitle}`}
        </p>
        <CardMenu help={help} />
      </div>
      <AnswerForm
        question={card.question}
        value={value}
        onChange={change}
        onSubmit={send}
        outcome={graded?.outcome ?? null}
        disabled={phase === 'sending'}
        headingLevel={1}
        takesFocus
      >
        {(phase === 'asking' || phase === 'sending') && !isFlashcard && (
          <>
            <ConfidenceKeys
              chosen={confidence}
              isAsked={!isBlank(value)}
              isOff={phase === 'sending'}
              onChoose={review.feel}
            />
            <Actions>
              <Button
                tone="go"
                type="submit"
                className="max-sm:flex-1"
                aria-disabled={isBlank(value) || phase === 'sending'}
              >
                {phase === 'sending' ? 'Checking …' : 'Answer'} <Kbd>Enter</Kbd>
              </Button>
              <Button tone="quiet" aria-disabled={phase === 'sending'} onClick={() => void answer(null)}>
                I do not know
              </Button>
            </Actions>
          </>
        )}
      </AnswerForm>
      {phase === 'asking' && isFlashcard && (
        <Actions>
          <Button
            tone="go"
            className="max-sm:flex-1"
            onClick={() => void reveal()}
            aria-keyshortcuts="Space Enter"
          >
            Show the answer <Kbd>Space</Kbd>
          </Button>
        </Actions>
      )}
      <CardHints card={card} session={session} help={help} />
      {phase === 'sending' && sending.trouble && (
        <Notice tone="partial" className="mt-6">
          <KeptNotice trouble={sending.trouble} />{' '}
          <button type="button" className="text-link font-semibold" onClick={leave}>
            Go on to the next card
          </button>
        </Notice>
      )}
      {graded && (
        <div className="mt-6">
          <Feedback question={card.question} outcome={graded.outcome} verdictRef={resultRef} />
          {graded.leech && <LeechNote leech={graded.leech} />}
          {graded.reports && (
            <div className="mt-6 grid gap-3 empty:hidden">
              <Reports
                reports={graded.reports}
                isOpen={help.isReporting}
                send={help.sendReport}
                onSent={(report) => {
                  review.dispatch({ type: 'reported', report })
                  resultRef.current?.focus()
                }}
                onCancel={() => {
                  help.closeReport()
                  resultRef.current?.focus()
                }}
              />
            </div>
          )}
          <Actions>
            {graded.choices.length === 1 ? (
              <>
                <Button
                  tone="go"
                  className="max-sm:flex-1"
                  onClick={() => void rate(fallback)}
                  aria-keyshortcuts="Enter"
                >
                  Next <Kbd>Enter</Kbd>
                </Button>
                <p className="text-sm text-muted max-sm:order-first max-sm:w-full">
                  {confidence === 'guessed' && graded.outcome.share === 1 ? 'You guessed, so you' : 'You'}{' '}
                  will see this again in {describeWait(graded.comesBack)}.
                </p>
              </>
            ) : (
              <div className="w-full">
                <RatingKeys
                  choices={graded.choices}
                  chosen={fallback}
                  isGraded
                  onRate={(rating) => void rate(rating)}
                />
              </div>
            )}
          </Actions>
        </div>
      )}
      {back && (
        <>
          <FlashcardBack outcome={back.outcome} answerRef={resultRef} />
          <Actions>
            <div className="w-full">
              <RatingKeys
                choices={back.choices}
                chosen={fallback}
                isGraded={false}
                onRate={(rating) => void rate(rating)}
              />
            </div>
          </Actions>
        </>
      )}
    </article>
  )
}

/** What to do next: at the foot of a phone's screen, under the question elsewhere. */
function Actions({ children }: { children: ReactNode }) {
  return (
    <div className="mt-7 flex flex-wrap items-center gap-3 max-sm:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:z-10 max-sm:border-t max-sm:border-line max-sm:bg-paper max-sm:px-4 max-sm:pt-3 max-sm:pb-[max(0.75rem,env(safe-area-inset-bottom))]">
      {children}
    </div>
  )
}
