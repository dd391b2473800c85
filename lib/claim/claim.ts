import type { Modality } from './certainty'
import type { NounPhrase } from './noun-phrase'
import type { References } from './read-sentence'
import type { SourceSentence } from './source-sentence'

/** What a part of a clause does for its predicate. */
export type UnitRole =
  | 'object'
  | 'complement'
  | 'agent'
  | 'time'
  | 'place'
  | 'oblique'
  | 'reason'
  | 'purpose'
  | 'manner'
  | 'condition'
  | 'content'
  | 'open-clause'
  | 'adverb'
  | 'aside'

/** One part of a clause beside its subject and verb. */
export interface Unit {
  head: number
  role: UnitRole
  /** In reading order, preposition included. */
  places: number[]
  /** The preposition or conjunction that opens it, in small letters; '' if none does. */
  opener: string
  /** The noun phrase without the preposition; null for clauses and adverbs. */
  phrase: NounPhrase | null
  /** True if it stands before the subject. */
  isFronted: boolean
  /** True if the arc on which it hangs can be trusted. */
  isAgreed: boolean
}

/** A word that a clause without a finite verb needs to stand alone: 'a treaty, signed in 1869' → 'was'. */
export type ClauseHelper = 'is' | 'are' | 'was' | 'were' | 'do' | 'does' | 'did'

/** Who says what a clause tells. */
export interface Attribution {
  source: string
  /** Places of the words that name the source. */
  places: readonly number[]
  /** 'clause': 'critics argued that …'; 'according': 'according to critics'. */
  form: 'clause' | 'according'
}

/** A checkable statement of an article: one clause with its parts, who says it and how surely. */
export interface Claim {
  sentence: SourceSentence
  references: References
  predicate: number
  subject: NounPhrase
  /** Auxiliaries, negation, adverbs between subject and verb, the verb and its particle; without the complement of 'be'. */
  verbPlaces: number[]
  /** What the verb needs before it to stand alone; null if it has its own finite form. 'do' stands for a tense: only questions show it. */
  helper: ClauseHelper | null
  isCopular: boolean
  isPassive: boolean
  isNegated: boolean
  /** Places of the words that make the clause less than sure. */
  hedges: number[]
  modality: Modality
  attribution: Attribution | null
  units: Unit[]
  /** How far the tree can be trusted, 0 to 1. */
  confidence: number
  /** How much the claim is about what the article is about, 0 to 1. */
  score: number
}
