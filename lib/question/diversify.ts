import type { Candidate } from './candidate'
import { contentWords, wordOverlap } from './text-overlap'

export interface Ranked {
  question: Candidate
  score: number
}

/** Two questions whose words overlap more than this ask one fact. */
const SAME_FACT = 0.6
const PENALTY = { kind: 0.035, family: 0.03, topic: 0.03, truth: 0.05, answer: 0.1 }

interface Chosen extends Ranked {
  words: ReadonlySet<string>
}

/**
 * The questions in the order to show them. At each place stands the one with the highest score after penalties for what has been
 * chosen before of its kind, family and section; never two on one fact, neither from one sentence nor from two that say the same.
 * A second question of a sentence comes only after all first ones, and only if it asks for something else.
 */
export function diversify(ranked: readonly Ranked[], max: number): Candidate[] {
  const chosen: Chosen[] = []
  const pool: Chosen[] = ranked.map((entry) => ({ ...entry, words: factWords(entry.question) }))
  for (const most of [1, 2]) {
    let remaining = pool.filter((entry) => !chosen.includes(entry))
    while (chosen.length < max) {
      remaining = remaining.filter((entry) => isNew(entry, chosen, most))
      const best = bestOf(remaining, chosen)
      if (!best) break
      chosen.push(best)
    }
  }
  return chosen.map((entry) => entry.question)
}

const factWords = (question: Candidate): ReadonlySet<string> =>
  contentWords(question.kind === 'tf' ? question.stem : `${question.stem} ${question.answer}`)

function isNew(entry: Chosen, chosen: readonly Chosen[], mostPerSentence: number): boolean {
  const { question } = entry
  let ofSentence = 0
  for (const other of chosen) {
    if (other === entry) return false
    if (other.question.claim.sentence === question.claim.sentence) {
      ofSentence++
      const isSameClaim = other.question.claim.predicate === question.claim.predicate
      if (ofSentence >= mostPerSentence || isSameClaim) return false
    }
    if (wordOverlap(entry.words, other.words) > SAME_FACT) return false
  }
  return true
}

function bestOf(remaining: readonly Chosen[], chosen: readonly Chosen[]): Chosen | null {
  const count = (test: (question: Candidate) => boolean): number =>
    chosen.filter((entry) => test(entry.question)).length
  const falsehoods = count((question) => question.kind === 'tf' && question.answer === 'False')
  const truths = count((question) => question.kind === 'tf' && question.answer === 'True')
  let best: Chosen | null = null
  let bestValue = -Infinity
  for (const entry of remaining) {
    const { question } = entry
    const isOverfull =
      question.kind === 'tf' && (question.answer === 'True' ? truths > falsehoods : falsehoods > truths)
    const value =
      entry.score -
      PENALTY.kind * count((other) => other.kind === question.kind) -
      PENALTY.family * count((other) => other.family === question.family) -
      PENALTY.topic * count((other) => other.claim.sentence.topic === question.claim.sentence.topic) -
      PENALTY.answer *
        count(
          (other) => question.kind !== 'tf' && other.answer.toLowerCase() === question.answer.toLowerCase(),
        ) -
      (isOverfull ? PENALTY.truth : 0)
    if (value > bestValue) {
      best = entry
      bestValue = value
    }
  }
  return best
}
