'use client'
import { useReducer, useRef, useState } from 'react'
import type { QuestionContent, QuestionNotes } from '@/lib/question/question'

export type Decision = 'accepted' | 'rejected' | 'candidate' | 'retired'

export interface DeskQuestion {
  questionId: string
  /** 'accepted': kept before, and back because the article changed under it. */
  status: 'candidate' | 'accepted'
  content: QuestionContent
  notes: QuestionNotes
  /** Passages that it rested on, with what stands in their place now; '' if they were taken out. */
  changes: { was: string; now: string; start: number; end: number }[]
  /** Where another article may tell its evidence differently, in a sentence. */
  disagreements: string[]
}

export type Outcome = { ok: true } | { ok: false; error: { message: string } }

interface Decided {
  questionId: string
  decision: 'kept' | 'fixed' | 'dropped'
}

interface DeskState {
  questions: DeskQuestion[]
  index: number
  /** In the order in which they were decided; the last is what undo takes back. */
  decided: Decided[]
}

/** What an author made of a question. */
export interface Fixed {
  content: QuestionContent
  explanation: string | null
}

type DeskMove =
  | { type: 'decide'; decided: Decided; fixed?: Fixed }
  | { type: 'take-back'; questionId: string }
  | { type: 'go'; by: 1 | -1 }

const isOpen = (state: DeskState, questionId: string): boolean =>
  !state.decided.some((one) => one.questionId === questionId)

/** The next undecided question from `from` on in a direction, around the end; stays where it is if there is none. */
function nextOpen(state: DeskState, from: number, by: 1 | -1): number {
  const { length } = state.questions
  for (let step = 0; step < length; step++) {
    const index = (from + by * step + length * 2) % length
    const question = state.questions[index]
    if (question && isOpen(state, question.questionId)) return index
  }
  return Math.min(Math.max(state.index, 0), Math.max(length - 1, 0))
}

const withFixed = (question: DeskQuestion, { content, explanation }: Fixed): DeskQuestion => ({
  ...question,
  content,
  notes: { ...question.notes, explanation },
})

function reduce(state: DeskState, move: DeskMove): DeskState {
  switch (move.type) {
    case 'decide': {
      const { decided, fixed } = move
      const after: DeskState = {
        ...state,
        questions: fixed
          ? state.questions.map((one) =>
              one.questionId === decided.questionId ? withFixed(one, fixed) : one,
            )
          : state.questions,
        decided: [...state.decided.filter((one) => one.questionId !== decided.questionId), decided],
      }
      return { ...after, index: nextOpen(after, state.index, 1) }
    }
    case 'take-back': {
      const index = state.questions.findIndex((one) => one.questionId === move.questionId)
      return { ...state, index, decided: state.decided.filter((one) => one.questionId !== move.questionId) }
    }
    case 'go':
      return { ...state, index: nextOpen(state, state.index + move.by, move.by) }
  }
}

export interface DeskServer {
  decide: (questionId: string, decision: Decision) => Promise<Outcome>
  edit: (questionId: string, fixed: Fixed) => Promise<Outcome>
}

/**
 * The desk's state. A decision shows at once and is sent behind it, one after another in order; if the server refuses,
 * the question comes back with a word about it, and nothing is lost.
 */
export function useDesk(questions: DeskQuestion[], server: DeskServer) {
  const [state, move] = useReducer(reduce, { questions, index: 0, decided: [] })
  const [problem, setProblem] = useState<string | null>(null)
  const [unsent, setUnsent] = useState(0)
  const sending = useRef<Promise<void>>(Promise.resolve())

  const send = (work: () => Promise<Outcome>, onRefused: () => void): void => {
    setUnsent((count) => count + 1)
    sending.current = sending.current.then(async () => {
      const outcome = await work().catch((): Outcome => ({
        ok: false,
        error: {
          message:
            'The server could not be reached. The question is back on the desk; please decide on it again.',
        },
      }))
      setUnsent((count) => count - 1)
      if (outcome.ok) return
      onRefused()
      setProblem(outcome.error.message)
    })
  }

  const isDone = state.questions.every((question) => !isOpen(state, question.questionId))
  const current = isDone ? null : (state.questions[state.index] ?? null)

  const put = (decision: 'kept' | 'dropped'): void => {
    if (!current) return
    const { questionId, status } = current
    const dropped = status === 'accepted' ? 'retired' : 'rejected'
    setProblem(null)
    move({ type: 'decide', decided: { questionId, decision } })
    send(
      () => server.decide(questionId, decision === 'kept' ? 'accepted' : dropped),
      () => move({ type: 'take-back', questionId }),
    )
  }

  return {
    ...state,
    current,
    isDone,
    problem,
    isSaving: unsent > 0,
    /** Ends once the server has heard of every decision so far. */
    whenSent: (): Promise<void> => sending.current,
    counts: {
      kept: state.decided.filter((one) => one.decision === 'kept').length,
      fixed: state.decided.filter((one) => one.decision === 'fixed').length,
      dropped: state.decided.filter((one) => one.decision === 'dropped').length,
    },
    keep: () => put('kept'),
    drop: () => put('dropped'),
    fix: (fixed: Fixed): void => {
      if (!current) return
      const { questionId } = current
      setProblem(null)
      move({ type: 'decide', decided: { questionId, decision: 'fixed' }, fixed })
      send(
        () => server.edit(questionId, fixed),
        () => move({ type: 'take-back', questionId }),
      )
    },
    undo: (): void => {
      const last = state.decided.at(-1)
      if (!last) return
      // A question that was kept before stays kept: only this decision is taken back.
      const before = state.questions.find((one) => one.questionId === last.questionId)?.status ?? 'candidate'
      setProblem(null)
      move({ type: 'take-back', questionId: last.questionId })
      send(
        () => server.decide(last.questionId, before),
        () => move({ type: 'decide', decided: last }),
      )
    },
    go: (by: 1 | -1): void => move({ type: 'go', by }),
  }
}
