import type { Claim } from './claim'
import type { SourceSentence } from './source-sentence'

const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ)$/

/**
 * The claims with their scores: how far a sentence's content words are those of the whole article (the mean of their counts over the
 * largest count, by square root), a little more for those told first in their block.
 */
export function rankClaims(claims: readonly Claim[], sentences: readonly SourceSentence[]): Claim[] {
  const counts = new Map<string, number>()
  for (const sentence of sentences)
    for (const word of contentWords(sentence)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const largest = Math.max(1, ...counts.values())
  return claims.map((claim) => {
    const words = contentWords(claim.sentence)
    const total = words.reduce((sum, word) => sum + Math.sqrt((counts.get(word) ?? 0) / largest), 0)
    const centrality = words.length === 0 ? 0 : total / words.length
    const opensBlock = sentences[claim.sentence.id - 1]?.block !== claim.sentence.block
    return { ...claim, score: Math.min(1, 0.2 + 0.7 * centrality + (opensBlock ? 0.1 : 0)) }
  })
}

const contentWords = (sentence: SourceSentence): string[] =>
  sentence.tokens.filter((token) => CONTENT.test(token.upos)).map((token) => token.lemma.toLowerCase())
