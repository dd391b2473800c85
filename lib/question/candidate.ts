import type { EntityType } from '@/lib/article/language/entity-type'
import type { Claim } from '@/lib/claim/claim'
import type { ChoiceOption, Family, QuestionKind } from './question'

/** What an answer is made of: a kind of thing, or a stretch of a clause. */
export type AnswerType = EntityType | 'content' | 'purpose' | 'reason' | 'description' | 'statement'

/** A wrong option before it has an id. */
export type WrongOption = Pick<ChoiceOption, 'text' | 'whyWrong'>

/** A question on its way through the pipeline. */
export interface Candidate {
  kind: QuestionKind
  family: Family
  stem: string
  /** The key's words; for true/false 'True' or 'False'. */
  answer: string
  accepted: string[]
  answerType: AnswerType
  /** Places of the answer's words in the claim's sentence; empty for true/false. */
  answerPlaces: readonly number[]
  claim: Claim
  /** Wrong options of a multiple choice; empty for other kinds. */
  wrongOptions: WrongOption[]
  /** For true/false: what the article says; null on a true one. */
  correction: string | null
  /** How good questions of this make are, before anything is known of this one: 0 to 1. */
  prior: number
  /** True if the stem says whose claim it is, so that attributed content may be asked. */
  namesSource: boolean
}

/** A candidate with everything at its plainest, to be overridden. */
export function candidate(
  parts: Pick<Candidate, 'kind' | 'family' | 'stem' | 'answer' | 'answerType' | 'claim' | 'prior'> &
    Partial<Candidate>,
): Candidate {
  return { accepted: [], answerPlaces: [], wrongOptions: [], correction: null, namesSource: false, ...parts }
}
