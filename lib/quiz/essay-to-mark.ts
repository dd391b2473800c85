import type { Judgement } from './verdict'

/** An essay as the teacher who marks it sees it. */
export interface EssayToMark {
  attemptId: string
  position: number
  /** Null for somebody without an account. */
  takerName: string | null
  stem: string
  text: string
  model: string | null
  criteria: { criterionId: string; text: string; points: number }[]
  /** Null until it was marked. */
  judgement: Judgement | null
}
