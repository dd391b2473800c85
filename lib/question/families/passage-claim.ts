import { nounPhraseAt } from '@/lib/claim/noun-phrase'
import type { Claim } from '@/lib/claim/claim'
import type { SourceSentence } from '@/lib/claim/source-sentence'

/** How central a sentence is taken to be whose claims could not be read, 0 to 1. */
export const USUAL_SCORE = 0.4

/** What a claim has of which nothing was read but its words. */
export const UNREAD = {
  references: { edits: [], needs: new Map(), names: new Map(), unresolved: new Set() },
  verbPlaces: [],
  helper: null,
  isCopular: false,
  isPassive: false,
  isNegated: false,
  hedges: [],
  modality: 'asserted',
  attribution: null,
  units: [],
} satisfies Partial<Claim>

/**
 * What a question on a whole sentence rests on where the sentence makes no claim that could be read: the sentence as it stands, of which
 * no part is told apart but its root. `score` is how central it is, 0 to 1.
 */
export const sentenceAsClaim = (
  sentence: SourceSentence,
  surnames: ReadonlySet<string>,
  score: number,
): Claim => {
  const predicate = Math.max(0, sentence.root)
  return {
    sentence,
    ...UNREAD,
    predicate,
    subject: nounPhraseAt(sentence, predicate, surnames),
    confidence: sentence.agreement,
    score,
  }
}
