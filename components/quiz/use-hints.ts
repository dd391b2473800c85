'use client'
import { useState } from 'react'
import type { HintsGiven } from '@/lib/quiz/hints'
import type { LearnerQuestion } from '@/lib/quiz/learner-question'
import type { ResponseValue } from '@/lib/quiz/response'

export type TakeHint = (asked: {
  position: number
  known: number
}) => Promise<{ ok: true; value: HintsGiven } | { ok: false; error: { message: string } }>

const UNREACHABLE = 'The server cannot be reached just now. No hint was counted; please try again.'

/** The hints of an attempt as far as they were taken, and the way to the next. */
export function useHints(held: readonly HintsGiven[], take: TakeHint) {
  const [hints, setHints] = useState(held)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const ask = async (position: number): Promise<void> => {
    const known = hints[position]?.given.length ?? 0
    setIsBusy(true)
    setProblem(null)
    const taken = await take({ position, known }).catch(() => null)
    setIsBusy(false)
    if (!taken?.ok) return setProblem(taken?.error.message ?? UNREACHABLE)
    setHints((before) => before.map((one) => (one.position === position ? taken.value : one)))
  }
  return { at: (position: number) => hints[position] ?? null, ask, isBusy, problem }
}

export type Hints = ReturnType<typeof useHints>

/** A question without the options that hints have ruled out; one that is chosen stays in sight. */
export function withoutRuledOut(
  question: LearnerQuestion,
  hints: HintsGiven | null,
  value: ResponseValue | null,
): LearnerQuestion {
  const chosen =
    value?.kind === 'choice' ? [value.optionId] : value?.kind === 'choices' ? value.optionIds : []
  const gone = new Set(hints?.given.flatMap(({ ruledOut }) => ruledOut) ?? [])
  if (gone.size === 0) return question
  return { ...question, options: question.options.filter(({ id }) => !gone.has(id) || chosen.includes(id)) }
}

/** An answer that was changed, as sure as it was before. */
export const asSure = (changed: ResponseValue, before: ResponseValue | null): ResponseValue =>
  before?.confidence === undefined ? changed : { ...changed, confidence: before.confidence }
