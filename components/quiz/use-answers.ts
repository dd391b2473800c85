'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { v7 as newId } from 'uuid'
import type { AttemptView, HeldResponse, ResponseChange } from '@/lib/quiz/attempt-view'
import type { ResponseValue } from '@/lib/quiz/response'
import { readDrafts, writeDrafts } from './answer-drafts'
import { AnswerOutbox, type FinalError, type SendState } from './answer-outbox'
import { sendChange } from './send-answer'

/** An answer as this page shows it: perhaps newer than what the server has. */
export interface Answer {
  value: ResponseValue | null
  isFlagged: boolean
  sequence: number
}

const TYPING_PAUSE_MS = 500
const BLANK: Answer = { value: null, isFlagged: false, sequence: 0 }

/**
 * The answers of an attempt: shown at once, sent behind it, kept over a reload until the server has them.
 * `questionCount` answers are there from the start, blank where nothing was answered.
 */
export function useAnswers(attempt: Pick<AttemptView, 'attemptId' | 'questions' | 'responses'>) {
  const { attemptId } = attempt
  const [answers, setAnswers] = useState<Answer[]>(() =>
    attempt.questions.map((_, at) => attempt.responses.find((held) => held.position === at) ?? BLANK),
  )
  const [sending, setSending] = useState<ReadonlyMap<number, SendState>>(new Map())
  const [failure, setFailure] = useState<FinalError | null>(null)
  /** Questions that another window has answered over this one. */
  const [overtaken, setOvertaken] = useState<ReadonlySet<number>>(new Set())
  const latest = useRef(answers)
  const drafts = useRef(new Map<number, ResponseChange>())

  const show = useCallback((position: number, answer: Answer): void => {
    latest.current = latest.current.map((other, at) => (at === position ? answer : other))
    setAnswers(latest.current)
  }, [])

  const forget = useCallback(
    (position: number): void => {
      drafts.current.delete(position)
      writeDrafts(attemptId, drafts.current.values())
    },
    [attemptId],
  )

  const [outbox] = useState(
    () =>
      new AnswerOutbox((change) => sendChange(attemptId, change), newId, {
        onChange: setSending,
        onFailed: setFailure,
        onHeld: (held: HeldResponse, isMine) => {
          forget(held.position)
          const shown = latest.current[held.position] ?? BLANK
          show(held.position, isMine ? { ...shown, sequence: Math.max(shown.sequence, held.sequence) } : held)
          setOvertaken((before) => {
            const after = new Set(before)
            if (isMine) after.delete(held.position)
            else after.add(held.position)
            return after
          })
        },
      }),
  )

  /** The change that brings the answer at a position to what is shown there, under a new operation id. */
  const changeAt = useCallback((position: number, over: Partial<Answer> = {}): ResponseChange => {
    const { value, isFlagged, sequence } = latest.current[position] ?? BLANK
    return { position, value, isFlagged, ...over, sequence: sequence + 1, operationId: newId() }
  }, [])

  const put = useCallback(
    (change: ResponseChange, delayMs: number): void => {
      const { position, value, isFlagged, sequence } = change
      show(position, { value, isFlagged, sequence })
      drafts.current.set(position, change)
      writeDrafts(attemptId, drafts.current.values())
      outbox.put(change, delayMs)
    },
    [attemptId, outbox, show],
  )

  // What this window had not got through before it was reloaded goes out now, unless the server has something newer.
  useEffect(() => {
    for (const draft of readDrafts(attemptId)) {
      const shown = latest.current[draft.position]
      if (shown && draft.sequence > shown.sequence) put(draft, 0)
    }
    return () => outbox.close()
  }, [attemptId, outbox, put])

  useEffect(() => {
    const hurry = (): void => outbox.hurry()
    window.addEventListener('online', hurry)
    document.addEventListener('visibilitychange', hurry)
    return () => {
      window.removeEventListener('online', hurry)
      document.removeEventListener('visibilitychange', hurry)
    }
  }, [outbox])

  const hasUnsaved = sending.size > 0
  useEffect(() => {
    if (!hasUnsaved) return
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [hasUnsaved])

  return {
    answers,
    sending,
    failure,
    overtaken,
    setValue: (position: number, value: ResponseValue) =>
      put(changeAt(position, { value }), value.kind === 'text' ? TYPING_PAUSE_MS : 0),
    toggleFlag: (position: number) =>
      put(changeAt(position, { isFlagged: !latest.current[position]?.isFlagged }), 0),
    changeAt,
    /** The answer at a position has reached the server by another way. */
    settleAt: (position: number) => {
      outbox.drop(position)
      forget(position)
    },
    /** Resolves with whether the server has everything, after at most `withinMs`. */
    settle: (withinMs: number) => outbox.settle(withinMs),
  }
}
