import type { LearnerQuestion } from '@/lib/quiz/learner-question'
import type { ResponseValue } from '@/lib/quiz/response'

/** What every way of answering is given. */
export interface AnswerProps {
  question: LearnerQuestion
  /** What is answered so far; null for nothing. */
  value: ResponseValue | null
  onChange: (value: ResponseValue) => void
  disabled: boolean
  /** False where several questions share the page, and a key would not tell which is meant. */
  hasKeys: boolean
}
