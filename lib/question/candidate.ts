import type { EntityType } from '@/lib/article/language/entity-type'
import type { Claim } from '@/lib/claim/claim'
import type { Passage } from '@/lib/claim/passages/stand-alone-passage'
import type { MatchingPair, OrderingItem } from './kinds/arranged'
import type { ChoiceOption, Family, GeneratedKind } from './question'

/** What an answer is made of: a kind of thing, or a stretch of a clause. */
export type AnswerType =
  EntityType | 'nationality' | 'content' | 'purpose' | 'reason' | 'description' | 'statement'

/** A wrong option before it has an id. */
export type WrongOption = Pick<ChoiceOption, 'text' | 'whyWrong'>

/** Two things that belong together, with what shows it (null: the evidence alone), before they have an id. */
export type WholePair = Pick<MatchingPair, 'left' | 'right' | 'why'>

/** One thing of an order, before it has an id. */
export type OrderStep = Pick<OrderingItem, 'text' | 'why'>

/** How a statement was made false: a value or a term exchanged for another, two sides exchanged, or a denial left out. */
export type Edit = 'value' | 'term' | 'sides' | 'denial'

/** A question on its way through the pipeline. */
export interface Candidate {
  kind: GeneratedKind
  family: Family
  stem: string
  /** The stem above options, where they say themselves what an open question must ask about; null if it is the same. */
  choiceStem: string | null
  /** The stretch of the article that the stem shows word for word; null if the stem has words of its own. */
  passage: Passage | null
  /** False where the answer can only be chosen: other words would say the same. */
  isTyped: boolean
  /** The key's words; for true/false 'True' or 'False'. */
  answer: string
  accepted: string[]
  answerType: AnswerType
  /** Places of the answer's words in the claim's sentence; empty for true/false. */
  answerPlaces: readonly number[]
  claim: Claim
  /** Further claims that the answer rests on: their sentences stand beside the first as evidence. */
  alsoFrom: readonly Claim[]
  /** Wrong options of a multiple choice, or further right sides of a matching; empty for other kinds. */
  wrongOptions: WrongOption[]
  /** What a matching question matches; empty for other kinds. */
  pairs: readonly WholePair[]
  /** What an ordering question puts in order, in its right order; empty for other kinds. */
  steps: readonly OrderStep[]
  /** For true/false: what the article says; null on a true one. */
  correction: string | null
  /** For a false statement: what was done to make it false; null for all else. */
  edit: Edit | null
  /** How good questions of this make are, before anything is known of this one: 0 to 1. */
  prior: number
  /** True if the stem says whose claim it is, so that attributed content may be asked. */
  namesSource: boolean
}

/** 'Employed in the U.S?': the full stop is the abbreviation's and stays. */
const ABBREVIATED_END = /\b((?:\p{L}\.)+\p{L})\?$/u

/** A candidate with everything at its plainest, to be overridden. */
export function candidate(
  parts: Pick<Candidate, 'kind' | 'family' | 'stem' | 'answer' | 'answerType' | 'claim' | 'prior'> &
    Partial<Candidate>,
): Candidate {
  return {
    accepted: [],
    passage: null,
    choiceStem: null,
    isTyped: true,
    answerPlaces: [],
    alsoFrom: [],
    wrongOptions: [],
    pairs: [],
    steps: [],
    correction: null,
    edit: null,
    namesSource: false,
    ...parts,
    stem: parts.stem.replace(ABBREVIATED_END, '$1.?'),
  }
}
