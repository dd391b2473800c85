import { CircleCheck, CircleDashed, CircleDot, CircleX, Clock, type LucideIcon } from 'lucide-react'
import { isBlank } from '@/lib/quiz/is-blank'
import type { QuestionOutcome } from '@/lib/quiz/learner-question'

/** How an outcome is told at a glance: a sign, a word and a colour, never the colour alone. */
export interface VerdictLook {
  Icon: LucideIcon
  words: string
  colour: string
}

/** The look of an outcome: right, partly right, not right, not answered, or waiting for a teacher. */
export function verdictLook(outcome: QuestionOutcome): VerdictLook {
  if (outcome.isPending) return { Icon: Clock, words: 'Not marked yet', colour: 'text-muted' }
  if (outcome.isCorrect) return { Icon: CircleCheck, words: 'Right', colour: 'text-correct' }
  if (isBlank(outcome.value)) return { Icon: CircleDashed, words: 'Not answered', colour: 'text-partial' }
  return outcome.share > 0
    ? { Icon: CircleDot, words: 'Partly right', colour: 'text-partial' }
    : { Icon: CircleX, words: 'Not right', colour: 'text-incorrect' }
}
