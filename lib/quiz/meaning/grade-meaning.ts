import { answerWords } from '../answer-words'
import { matchText } from '../text-match'
import type { WordKnowledge } from '../word-knowledge'
import { isDenied } from './denied'
import { MEANING_LIMITS, type MeaningLimits } from './limits'
import { isListOfGuesses } from './list-of-guesses'
import { referencePoints, type Point } from './reference-points'
import { sameMeaning, sameTerm } from './same-meaning'
import { NEGATIONS, OPPOSITE_WORDS, SMALL_WORDS, UNSURE } from './small-words'

/** The verdict on a free answer. `score` is 0 to 1; `why` one sentence. */
export interface MeaningVerdict {
  correct: boolean
  score: number
  why: string
}

export function gradeMeaning(
  given: { question: string; refs: readonly string[]; answer: string },
  words: WordKnowledge,
  limits: MeaningLimits = MEANING_LIMITS,
): MeaningVerdict {
  const { question, refs } = given
  const [answer, ...accepted] = refs
  const typed = given.answer.slice(0, 5000)
  const exact = answer === undefined ? null : matchText(typed, { answer, accepted }, [], words)
  if (exact) return { correct: true, score: 1, why: `This says “${exact.wanted}”.` }
  const said = typed.replace(UNSURE, ' ')
  const tokens = answerWords(said)
  if (tokens.every((word) => SMALL_WORDS.has(word))) return wrong(0, 'This gives no answer.')
  const references = referencePoints(question, refs, words, limits)
  const best = references
    .map((points) => ({ points, ...cover(points, tokens, words, limits) }))
    .sort((a, b) => b.share - a.share)[0]
  if (!best || best.share === 0) return wrong(0, 'This shares nothing with a right answer.')
  const denied = negated(best.hits, tokens, refs)
  if (denied !== null) return wrong(best.share / 3, `This denies “${denied}”.`)
  const opposite = contradicted(best.points, tokens)
  if (opposite !== null) return wrong(best.share / 3, `“${opposite}” says the opposite.`)
  const number = otherNumber(question, refs, tokens)
  if (number !== null) return wrong(best.share / 3, `“${number}” is another number than the right one.`)
  if (isListOfGuesses(said, references, words, limits))
    return wrong(best.share / 3, 'This lists several guesses.')
  const score = Math.min(1, best.share)
  const missing = best.points.filter((_, at) => best.credits[at]! < 0.5).map(({ text }) => text)
  if (score >= limits.enough) return { correct: true, score, why: 'This says what a right answer says.' }
  return wrong(score, `This lacks ${missing.map((text) => `“${text}”`).join(', ')}.`)
}

const wrong = (score: number, why: string): MeaningVerdict => ({ correct: false, score, why })

/** How much of a reference is said: its share, the credit of each point, and the places in the answer that say them. */
function cover(
  points: readonly Point[],
  tokens: readonly string[],
  words: WordKnowledge,
  limits: MeaningLimits,
) {
  const hits: number[] = []
  const credits = points.map(({ text, isTerm }) => {
    let best = 0
    let place = -1
    tokens.forEach((token, at) => {
      if (SMALL_WORDS.has(token)) return
      for (const phrase of [token, `${token} ${tokens[at + 1] ?? ''}`.trim()]) {
        const credit = isTerm ? sameTerm(phrase, text, words) : sameMeaning(phrase, text, words, limits)
        if (credit > best) [best, place] = [credit, at]
      }
    })
    if (place >= 0) hits.push(place)
    return best
  })
  return { credits, hits, share: points.reduce((sum, { weight }, at) => sum + weight * credits[at]!, 0) }
}

/** The matched word that a negation stands before, where no reference has one; null if there is none. */
function negated(hits: readonly number[], tokens: readonly string[], refs: readonly string[]): string | null {
  if (refs.some((ref) => answerWords(ref).some((word) => NEGATIONS.has(word)))) return null
  const at = hits.find((hit) => isDenied(tokens, hit))
  return at === undefined ? null : tokens[at]!
}

/** A word of the answer that is the opposite of a point, unless the point's own word stands there too. */
function contradicted(points: readonly Point[], tokens: readonly string[]): string | null {
  for (const { text } of points) {
    const opposites = OPPOSITE_WORDS.get(text)
    const found = opposites && !tokens.includes(text) && tokens.find((token) => opposites.has(token))
    if (found) return found
  }
  return null
}

/**
 * A number of the answer that neither the question nor a reference has, though one of them has numbers; else null. One and
 * two are as often words ('one for each'), and ordinals tell the order of what is said.
 */
function otherNumber(question: string, refs: readonly string[], tokens: readonly string[]): string | null {
  const isNumber = (word: string) => /^\d+(?:\.\d+)?$/.test(word)
  const known = new Set([question, ...refs].flatMap(answerWords).filter(isNumber))
  if (known.size === 0) return null
  return tokens.find((token) => isNumber(token) && Number(token) > 2 && !known.has(token)) ?? null
}
