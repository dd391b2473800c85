import type { Candidate } from '../candidate'
import { anchorFault } from './anchor-fault'
import { answerFault } from './answer-fault'
import { claimFault } from './claim-fault'
import { conjunctFault } from './conjunct-fault'
import { contextFault } from './context-fault'
import { flawFault } from './flaw-fault'
import { openQuestionFault } from './open-question-fault'
import { openSuchFault } from './open-such-fault'
import { optionFault } from './option-fault'
import { passageFault, plainPassageFault } from './passage-fault'
import { platitudeFault } from './platitude-fault'
import { preservationFault } from './preservation-fault'
import { isTornQuestion, stemFault } from './stem-fault'
import { toldAnswerFault } from './told-answer-fault'
import { truthFault } from './truth-fault'
import { uniquenessFault } from './uniqueness-fault'
import type { VerifyContext } from './verify-context'

/** Why a candidate must not be asked, as a short code; null if every rule lets it pass. Rules only reject: none repairs. */
export function findFault(question: Candidate, context: VerifyContext): string | null {
  if (question.kind === 'matching' || question.kind === 'ordering')
    return claimFault(question) ?? stemFault(question)
  if (question.passage !== null) return passageFault(question, context) ?? halfFault(question, context)
  return findPlainFault(question, context) ?? optionFault(question, context) ?? flawFault(question)
}

/** The same by the rules that look at no options: what they reject is rejected whatever its options will be. */
export const findPlainFault = (question: Candidate, context: VerifyContext): string | null =>
  question.passage === null
    ? (findClauseFault(question, context) ?? toldAnswerFault(question))
    : (plainPassageFault(question, context) ?? halfFault(question, context))

/** The same of a question that is only offered for a second look: also if its answer could as well be chosen. */
export const findUnsureFault = (question: Candidate, context: VerifyContext): string | null =>
  findFault({ ...question, isTyped: true }, context)

/** Of a question that shows one half of a statement and asks for the other: whether that is worth asking for. */
const halfFault = (question: Candidate, context: VerifyContext): string | null =>
  /^(?:cloze|truth)$/.test(question.family)
    ? null
    : ((isTornQuestion(question.stem) ? 'stem-broken' : null) ??
      openSuchFault(question) ??
      platitudeFault(question) ??
      answerFault(question, context))

/** An answer that can only be told among others, where none are given. */
const onlyChosenFault = ({ kind, isTyped }: Candidate): string | null =>
  kind === 'mcq' || isTyped ? null : 'only-chosen'

const findClauseFault = (question: Candidate, context: VerifyContext): string | null =>
  onlyChosenFault(question) ??
  claimFault(question) ??
  contextFault(question) ??
  preservationFault(question) ??
  stemFault(question) ??
  openQuestionFault(question) ??
  platitudeFault(question) ??
  anchorFault(question, context) ??
  answerFault(question, context) ??
  conjunctFault(question) ??
  uniquenessFault(question, context) ??
  truthFault(question, context)
