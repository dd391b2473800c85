import type { SourceSentence } from '@/lib/claim/source-sentence'

const FOR = /\b(?:supporters|proponents|advocates|backers|defenders)\b/i
const AGAINST = /\b(?:critics|opponents|skeptics|sceptics|detractors|the opposition|objectors)\b/i

/** True for a text that sets those who are for something against those who are against it. */
export const isDisputed = (sentences: readonly SourceSentence[]): boolean =>
  [FOR, AGAINST].every((side) => sentences.some(({ text }) => side.test(text)))
