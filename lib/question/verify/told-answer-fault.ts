import type { Candidate } from '../candidate'
import { isAnswerTold } from '../told-answer'

const SHOWN = /^(?:short|cloze|mcq)$/

/** The answer does not stand in its own evidence word for word: a name was put in for a pronoun, so the passage shown would not prove it. */
export const toldAnswerFault = (question: Candidate): string | null =>
  !SHOWN.test(question.kind) || isAnswerTold(question) ? null : 'answer-not-told'
