import type { Candidate } from './candidate'

const BY_KIND: Record<Candidate['kind'], number> = {
  tf: 0.3,
  mcq: 0.35,
  cloze: 0.5,
  short: 0.55,
  matching: 0.4,
  ordering: 0.5,
  flashcard: 0.5,
}

/**
 * The estimated share of readers who answer wrongly, 0 to 1: typing is harder than choosing; reasons and positions are harder than
 * names; long stems and numbers add a little.
 */
export function difficultyOf(question: Candidate): number {
  let value = BY_KIND[question.kind]
  if (/^(?:position|reason|contrast)$/.test(question.family)) value += 0.1
  if (/^(?:number|percent|money|year|date|duration)$/.test(question.answerType)) value += 0.05
  if (question.stem.split(/\s+/).length > 24) value += 0.05
  return Math.round(Math.min(0.9, value) * 100) / 100
}
