import { z } from 'zod'
import type { LearnerQuestion, QuestionOutcome } from './learner-question'
import type { HintsGiven } from './hints'
import type { FeedbackPolicy, LateRule, Marking, QuizMode } from './quiz'
import { responseValueSchema, type ResponseValue } from './response'

/** A change to one answer, as the browser sends it: once, or again with the same operation id until it is answered. */
export const responseChangeSchema = z.object({
  /** 0-based place of the question in the attempt. */
  position: z.number().int().min(0).max(999),
  /** Null where an answer was taken back, or a question only flagged. */
  value: responseValueSchema.nullable(),
  isFlagged: z.boolean(),
  /** The browser's own count of changes to this answer: an older one never replaces a newer. */
  sequence: z.number().int().min(1).max(2_000_000_000),
  operationId: z.uuid(),
})
export type ResponseChange = z.infer<typeof responseChangeSchema>

/** What the server holds of an answer. */
export interface HeldResponse {
  position: number
  value: ResponseValue | null
  isFlagged: boolean
  sequence: number
  /** ISO time of the server's clock. */
  savedAt: string
}

/** What the server answers to a change: what it then holds, and how long it will take more. */
export interface SavedAnswer extends HeldResponse {
  /** Milliseconds until the deadline by the server's clock; null where there is none. */
  timeLeftMs: number | null
}

/** What the server answers to an answer that it has checked. */
export interface CheckedAnswer {
  outcome: QuestionOutcome
  /** The position of the question to go on with, null where none is left. */
  next: number | null
}

/** How long an attempt goes on, by the server's clock. */
export interface TimeLeft {
  isOver: boolean
  timeLeftMs: number | null
}

/** An attempt as its taker goes through it: nothing in it tells what is right, but the outcomes that are due. */
export interface AttemptView {
  attemptId: string
  /** Who takes it: what a browser keeps unsaved is theirs alone. */
  takerId: string
  quizId: string
  quizTitle: string
  mode: QuizMode
  feedback: FeedbackPolicy
  layout: 'one' | 'all'
  late: LateRule
  hasLargerType: boolean
  isReadAloud: boolean
  /** True once it was handed in: then there are only results to see. */
  isOver: boolean
  /** Milliseconds that are left by the server's clock; null where there is no limit. */
  timeLeftMs: number | null
  missesBecomeCards: boolean
  questions: LearnerQuestion[]
  responses: HeldResponse[]
  marking: Marking
  /** One a question where the quiz gives hints, else empty: those that were taken, and how many are left. */
  hints: HintsGiven[]
  /** Where answers are checked at once: of the questions that were answered for good. */
  outcomes: { position: number; outcome: QuestionOutcome }[]
  /** In practice: what to go on with, null where every question was answered; and what was right after a miss. */
  next: number | null
  mastered: number[]
}

/** A handed-in attempt whose answers are not shown yet: nothing in it tells what was right, nor how much of it. */
export interface HeldResults {
  attemptId: string
  quizId: string
  quizTitle: string
  submittedAt: string
  /** ISO time from which on there are results. */
  answersAt: string
  answeredCount: number
  questionCount: number
  missesBecomeCards: boolean
}

/** An attempt that is over as its taker looks back on it. */
export interface AttemptResults {
  attemptId: string
  quizId: string
  quizTitle: string
  submittedAt: string
  /** late: after the due date, where that is accepted. uncounted: it ended as its quiz does not accept; nothing is marked. */
  standing: 'inTime' | 'late' | 'uncounted'
  answersAt: null
  mark: number
  maxMark: number
  missesBecomeCards: boolean
  items: { question: LearnerQuestion; outcome: QuestionOutcome }[]
}
