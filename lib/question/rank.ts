import type { Candidate } from './candidate'

const BEST_WORDS = { least: 7, most: 24 }

/** The generator's confidence that a teacher keeps the question, 0 to 1: what its make, its claim, its tree and its length promise. */
export function scoreOf(question: Candidate): number {
  const words = question.stem.split(/\s+/).length
  const isHandy = words >= BEST_WORDS.least && words <= BEST_WORDS.most
  const score =
    0.35 * question.claim.score +
    0.4 * question.prior +
    0.15 * question.claim.confidence +
    (isHandy ? 0.1 : 0.02)
  return Math.round(Math.min(1, score) * 1000) / 1000
}
