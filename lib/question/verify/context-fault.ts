import { clearWords } from '../clause-text'
import type { Candidate } from '../candidate'

/**
 * A question is asked only of a sentence that can be understood whole. Where a word of it points to what was told before ('during this time',
 * 'a similar strategy'), a part without that word looks complete and is not: what it says may be true only then, or only of that.
 */
export function contextFault({ claim, hasLeadIn }: Candidate): string | null {
  if (hasLeadIn) return null
  const places = claim.sentence.tokens.map((token) => token.index)
  return clearWords(claim, places, new Set(places)) === null ? 'sentence-points-outside' : null
}
