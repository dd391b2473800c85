import type { Prose } from '@/lib/question/prose/prose'
import type { Judgement } from './verdict'

/** An essay as the teacher who marks it sees it. */
export interface EssayToMark {
  attemptId: string
  position: number
  /** Null for somebody without an account. */
  takerName: string | null
  stem: Prose
  text: string
  model: Prose | null
  criteria: { criterionId: string; text: Prose; points: number }[]
  /** Null until it was marked. */
  judgement: Judgement | null
}
