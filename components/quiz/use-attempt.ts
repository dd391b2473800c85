'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useState } from 'react'
import type { AttemptView } from '@/lib/quiz/attempt-view'
import type { QuestionOutcome } from '@/lib/quiz/learner-question'
import { isBlank } from '@/lib/quiz/is-blank'
import type { ResponseValue } from '@/lib/quiz/response'
import { FinalError } from './answer-outbox'
import { sendAnswer } from './send-answer'
import { useAnswers } from './use-answers'
import { useRetry } from './use-retry'
import { useTime } from './use-time'

export type HandIn = () => Promise<{ ok: true } | { ok: false; error: { message: string } }>

const SAVE_WITHIN_MS = 8_000
const UNREACHABLE = 'The server cannot be reached just now. Your answers are kept here; please try again.'

const timeOf = (ms: number | null): { ms: number } | null => (ms === null ? null : { ms })

/** The state of going through an attempt: where one is, what is answered, what came of it, and the moves between. */
export function useAttempt(attempt: AttemptView, startAt: number, handIn: HandIn) {
  const router = useRouter()
  const { attemptId } = attempt
  const [timeLeft, setTimeLeft] = useState(() => timeOf(attempt.timeLeftMs))
  const onTime = useCallback((ms: number | null) => setTimeLeft(timeOf(ms)), [])
  const [sheet, { answers, sending, failure, overtaken }] = useAnswers(attempt, onTime)
  const [position, setPosition] = useState(startAt)
  const [trail, setTrail] = useState<number[]>([])
  const [next, setNext] = useState(attempt.next)
  const [outcomes, setOutcomes] = useState<ReadonlyMap<number, QuestionOutcome>>(
    () => new Map(attempt.outcomes.map(({ position, outcome }) => [position, outcome])),
  )
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const count = attempt.questions.length
  const isPractice = attempt.mode === 'practice'
  const answersAtOnce = attempt.feedback === 'afterEach'
  const retry = useRetry(attempt, outcomes)
  const outcome = retry.at === position ? retry.outcome : (outcomes.get(position) ?? null)
  const isChecking = answersAtOnce && position < count && !outcome

  /** To a question, or with `count` to the overview. The address keeps it, so that a reload comes back here. */
  const go = (to: number, isBack = false): void => {
    setTrail(isBack ? trail.slice(0, -1) : [...trail, position])
    setPosition(to)
    setProblem(null)
    if (retry.at !== to) retry.end()
    window.history.replaceState(null, '', to < count ? `?question=${to + 1}` : '?question=all')
    window.scrollTo(0, 0)
  }

  /** Does what needs the server, one thing at a time, and says it where it cannot. */
  const attend = useCallback(async (work: () => Promise<void>): Promise<void> => {
    setIsBusy(true)
    setProblem(null)
    try {
      await work()
    } catch (error) {
      setProblem(error instanceof FinalError ? error.message : UNREACHABLE)
    } finally {
      setIsBusy(false)
    }
  }, [])

  const check = async (at: number): Promise<void> => {
    if (isBusy) return
    if (retry.at === at) return attend(() => retry.check())
    if (isBlank(answers[at]?.value ?? null)) return
    await attend(async () => {
      const checked = await sendAnswer(attemptId, sheet.changeAt(at))
      sheet.settleAt(at)
      setOutcomes((before) => new Map(before).set(at, checked.outcome))
      setNext(checked.next)
    })
  }

  const finish = useCallback(
    () =>
      attend(async () => {
        if (!(await sheet.settle(SAVE_WITHIN_MS))) {
          return setProblem(
            'Some answers are not saved yet. They are kept here; please try again when the connection is back.',
          )
        }
        const handedIn = await handIn()
        if (handedIn.ok) router.push(`/attempts/${attemptId}/results`)
        else setProblem(handedIn.error.message)
      }),
    [attend, attemptId, handIn, router, sheet],
  )
  const time = useTime(attempt, sheet, onTime, finish)

  /** Asks a missed question again, the one longest ago first. */
  const askAgain = (): void => {
    if (retry.next === null) return
    go(retry.next)
    retry.begin(retry.next)
  }

  /** What Enter and the large button do: check, go on, and at the end look over everything or finish. */
  const onward = (): void => {
    if (isBusy) return
    if (isChecking) return void check(position)
    if (retry.at === position && retry.missed.length > 0) return askAgain()
    if (answersAtOnce && outcomes.size === count) return void finish()
    if (isPractice) return go(next ?? count)
    if (position < count) go(position + 1)
  }

  return {
    ...{ position, count, outcome, outcomes, isBusy, problem, isPractice, isChecking, answersAtOnce },
    ...{ answers, sending, failure, overtaken, timeLeft, isTimeUp: time.isUp, retry, next },
    ...{ go, check, onward, finish, askAgain, timeIsUp: time.onUp },
    /** Where the question before is, as one came; null at the start. */
    before: isPractice ? (trail.at(-1) ?? null) : position > 0 ? position - 1 : null,
    /** What Skip goes to. */
    after: isPractice ? openAfter(position, count, outcomes) : position + 1,
    setValue: (at: number, value: ResponseValue) =>
      retry.at === at ? retry.setValue(value) : sheet.setValue(at, value),
    toggleFlag: (at: number) => sheet.toggleFlag(at),
  }
}

/** The first question after this one, and then from the start, that has no outcome; `count` if there is no other. */
function openAfter(position: number, count: number, outcomes: ReadonlyMap<number, unknown>): number {
  for (let step = 1; step < count; step++) {
    const at = (position + step) % count
    if (!outcomes.has(at)) return at
  }
  return count
}
