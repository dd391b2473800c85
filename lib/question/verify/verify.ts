import type { Candidate } from '../candidate'
import { answerFault } from './answer-fault'
import { claimFault } from './claim-fault'
import { optionFault } from './option-fault'
import { stemFault } from './stem-fault'
import { truthFault } from './truth-fault'
import { uniquenessFault } from './uniqueness-fault'
import type { VerifyContext } from './verify-context'

/** Why a candidate must not be asked, as a short code; null if every rule lets it pass. Rules only reject: none repairs. */
export function findFault(question: Candidate, context: VerifyContext): string | null {
  return (
    claimFault(question) ??
    stemFault(question) ??
    answerFault(question, context) ??
    uniquenessFault(question, context) ??
    truthFault(question, context) ??
    optionFault(question, context)
  )
}
