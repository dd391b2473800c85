'use client'
import { useState } from 'react'
import type { AttemptView } from '@/lib/quiz/attempt-view'
import { isBlank } from '@/lib/quiz/is-blank'
import type { QuestionOutcome } from '@/lib/quiz/learner-question'
import type { ResponseValue } from '@/lib/quiz/response'
import { sendRetry } from './send-answer'

interface Try {
  position: number
  value: ResponseValue | null
  outcome: QuestionOutcome | null
}

/** Asking the missed questions of a practice again, until each was right once. The marks stay those of the first answers. */
export function useRetry(attempt: AttemptView, outcomes: ReadonlyMap<number, QuestionOutcome>) {
  const [current, setCurrent] = useState<Try | null>(null)
  const [mastered, setMastered] = useState<ReadonlySet<number>>(() => new Set(attempt.mastered))
  /** Questions in the order in which they were asked again. */
  const [tried, setTried] = useState<readonly number[]>([])

  const [round, setRound] = useState(0)

  const missed = attempt.questions.flatMap(({ position, kind }) => {
    const outcome = outcomes.get(position)
    const isMissed = outcome && !outcome.isCorrect && !outcome.isPending && kind !== 'essay'
    return attempt.mode === 'practice' && isMissed && !mastered.has(position) ? [position] : []
  })

  return {
    missed,
    mastered,
    at: current?.position ?? null,
    value: current?.value ?? null,
    outcome: current?.outcome ?? null,
    /** How many tries were begun: each is a new form. */
    round,
    /** The missed question that was not tried for the longest; null where none is left. */
    next: [...missed].sort((a, b) => tried.lastIndexOf(a) - tried.lastIndexOf(b))[0] ?? null,
    begin(position: number): void {
      setCurrent({ position, value: null, outcome: null })
      setRound(round + 1)
    },
    end: () => setCurrent(null),
    setValue: (value: ResponseValue) => setCurrent(current && { ...current, value }),
    async check(): Promise<void> {
      if (!current || isBlank(current.value)) return
      const { position, value } = current
      const { outcome } = await sendRetry(attempt.attemptId, { position, value })
      setCurrent({ position, value, outcome })
      setTried([...tried, position])
      if (outcome.isCorrect) setMastered(new Set(mastered).add(position))
    },
  }
}
