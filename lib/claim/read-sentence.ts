import type { Edit } from './render'
import type { SourceSentence } from './source-sentence'

/** What must be done before words of a sentence can stand alone. */
export interface References {
  edits: Edit[]
  /** Pronouns that stay, each with the places of the nouns it may stand for: all must be there too. */
  needs: ReadonlyMap<number, readonly number[]>
  /** What such a pronoun can be replaced by where its noun is not shown: the one name it can stand for. */
  names: ReadonlyMap<number, string>
  /** Places that cannot be understood without the article: nothing that shows them may be asked. */
  unresolved: ReadonlySet<number>
}

/** A sentence with its references made plain. */
export interface ReadSentence {
  sentence: SourceSentence
  references: References
}
