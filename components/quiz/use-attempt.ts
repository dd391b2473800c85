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

export type HandIn = () => Promise<{ ok: true } | { ok: false; error: { message: string } }>

const SAVE_WITHIN_MS = 8_000
const UNREACHABLE = 'The server cannot be reached just now. Your answers are kept here; please try again.'

/** The state of going through an attempt: where one is, what is answered, what came of it, and the moves between. */
export function useAttempt(attempt: AttemptView, startAt: number, handIn: HandIn) {
  const router = useRouter()
  const [sheet, { answers, sending, failure, overtaken }] = useAnswers(attempt)
  const [position, setPosition] = useState(startAt)
  const [outcomes, setOutcomes] = useState<ReadonlyMap<number, QuestionOutcome>>(
    () => new Map(attempt.outcomes.map(({ position, outcome }) => [position, outcome])),
  )
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const count = attempt.questions.length
  const outcome = outcomes.get(position) ?? null
  const isPractice = attempt.mode === 'practice'
  const isChecking = isPractice && position < count && !outcome

  /** To a question, or with `count` to the overview. The address keeps it, so that a reload comes back here. */
  const go = (to: number): void => {
    setPosition(to)
    setProblem(null)
    window.history.replaceState(null, '', to < count ? `?question=${to + 1}` : '?question=all')
    window.scrollTo(0, 0)
  }

  const check = async (): Promise<void> => {
    if (isBlank(answers[position]?.value ?? null) || isBusy) return
    setIsBusy(true)
    setProblem(null)
    try {
      const given = await sendAnswer(attempt.attemptId, sheet.changeAt(position))
      sheet.settleAt(position)
      setOutcomes((before) => new Map(before).set(position, given))
    } catch (error) {
      setProblem(error instanceof FinalError ? error.message : UNREACHABLE)
    } finally {
      setIsBusy(false)
    }
  }

  const finish = async (): Promise<void> => {
    if (isBusy) return
    setIsBusy(true)
    setProblem(null)
    try {
      if (!(await sheet.settle(SAVE_WITHIN_MS))) {
        setProblem(
          'Some answers are not saved yet. They are kept here; please try again when the connection is back.',
        )
        return
      }
      const handedIn = await handIn()
      if (handedIn.ok) router.push(`/attempts/${attempt.attemptId}/results`)
      else setProblem(handedIn.error.message)
    } catch {
      setProblem(UNREACHABLE)
    } finally {
      setIsBusy(false)
    }
  }

  /** What Enter and the large button do: check, go on, and at the end look over everything or finish. */
  const onward = (): void => {
    if (isChecking) return void check()
    if (position < count - 1) return go(position + 1)
    if (isPractice && outcomes.size === count) return void finish()
    if (position < count) go(count)
  }

  const timeIsUp = useCallback((): void => {
    void sheet.settle(2_000).then(() => router.push(`/attempts/${attempt.attemptId}/results`))
  }, [attempt.attemptId, router, sheet])

  return {
    ...{ position, count, outcome, outcomes, isBusy, problem, isPractice, isChecking },
    ...{ answers, sending, failure, overtaken },
    ...{ go, onward, finish, timeIsUp },
    setValue: (at: number, value: ResponseValue) => sheet.setValue(at, value),
    toggleFlag: (at: number) => sheet.toggleFlag(at),
  }
}
