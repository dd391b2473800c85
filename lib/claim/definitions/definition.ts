import type { SourceSentence } from '../source-sentence'

/** How a sentence defines: 'X is a …', 'X refers to …' (or means, denotes), 'a … is called X', 'X occurs when …', 'X, the study of …,'. */
export type DefinitionForm = 'is' | 'means' | 'called' | 'when' | 'aside'

/** A term with what the article says that it is, both in the article's words. */
export interface Definition {
  sentence: SourceSentence
  form: DefinitionForm
  term: Term
  /** The field in which the term is used so: 'in economics'; '' if none is named. */
  setting: string
  /** A noun phrase that can be understood alone: 'a trait that dominates a whole personality'. Of the form 'when' a clause: 'when prices rise'. */
  description: Description
}

/** A common noun, with what belongs to its name: 'cardinal trait', 'terms of reference'. */
export interface Term {
  /** Without article, small but for names in it. */
  text: string
  /** Places of its words, without article; the last is its noun but where 'of …' follows. */
  places: readonly number[]
  /** Place of its noun. */
  head: number
  isPlural: boolean
  /** The article it stands with when it is asked about: 'What is a …?', 'What is the …?', 'What is …?'. */
  determiner: 'the' | 'a' | 'an' | ''
}

export interface Description {
  text: string
  places: readonly number[]
  /** Place of its noun, or of the clause's verb: what kind of thing the term is said to be. */
  head: number
}
