import { answerWords } from '../answer-words'
import type { WordKnowledge } from '../word-knowledge'
import type { MeaningLimits } from './limits'
import { sameMeaning } from './same-meaning'
import { SMALL_WORDS } from './small-words'

/** One thing that a right answer says: a word, or a name of two words. */
export interface Point {
  text: string
  /** How much of the answer it is; the weights of one reference add up to 1. */
  weight: number
  /** True where the whole reference is this one word: then it is a term, and no other word of its family will do. */
  isTerm: boolean
}

/**
 * What each reference answer says, as weighted points. A word before another noun weighs half of it. A word of the question
 * weighs little, wherever something else is left, and what narrows it then weighs in full. Any other word that more references
 * have weighs more, up to twice as much where all have it. A reference with 'or' in it stands for each of its ways.
 */
export function referencePoints(
  question: string,
  refs: readonly string[],
  words: WordKnowledge,
  limits: MeaningLimits,
): Point[][] {
  const asked = contentWords(question)
  const isAsked = (text: string) => asked.some((word) => sameMeaning(word, text, words, limits) === 1)
  const found = refs.flatMap(alternatives).map((ref) => pointsOf(ref, isAsked, words, limits))
  const references = found.filter((points) => points.length > 0)
  return references.map((points) => {
    const others = references.filter((other) => other !== points)
    const weighed = points.map(({ text, weight, isTerm }) => {
      const sharing = others.filter((other) =>
        other.some((point) => sameMeaning(point.text, text, words, limits) === 1),
      )
      const isShared = others.length > 0 && !isAsked(text)
      return { text, isTerm, weight: weight * (isShared ? 1 + sharing.length / others.length : 1) }
    })
    const sum = weighed.reduce((total, { weight }) => total + weight, 0)
    return weighed.map((point) => ({ ...point, weight: point.weight / sum }))
  })
}

export const contentWords = (text: string): string[] =>
  answerWords(text).filter((word) => !SMALL_WORDS.has(word))

/** 'U.S. or national legislature' gives 'U.S. legislature' and 'national legislature'; 'Congress or parliament' gives both. */
function alternatives(ref: string): string[] {
  const [before, after, ...more] = ref.split(/\s+or\s+/i)
  if (after === undefined || more.length > 0) return [ref]
  const tail = after.trim().split(/\s+/)
  const single = before!.trim().split(/\s+/).length === 1
  return single && tail.length > 1 ? [`${before} ${tail.slice(1).join(' ')}`, after] : [before!, after]
}

function pointsOf(
  ref: string,
  isAsked: (text: string) => boolean,
  words: WordKnowledge,
  { asked, modifier }: MeaningLimits,
): Point[] {
  const all = answerWords(ref)
  const isTerm = all.length === 1
  const points: Point[] = []
  for (let at = 0; at < all.length; at++) {
    const [word, next] = [all[at]!, all[at + 1]]
    if (SMALL_WORDS.has(word)) continue
    const isPair = next !== undefined && !SMALL_WORDS.has(next)
    const name = `${word} ${next}`
    if (isPair && words.isName(name)) {
      points.push({ text: name, weight: isAsked(name) ? asked : 1, isTerm })
      at++
      continue
    }
    const narrows = isPair && !isAsked(next) && !/\d/.test(word)
    points.push({ text: word, weight: isAsked(word) ? asked : narrows ? modifier : 1, isTerm })
  }
  return points
}
