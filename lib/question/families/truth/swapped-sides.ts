import { childrenOf, subtreeOf, tokenAt } from '@/lib/article/language/tree'
import type { Token } from '@/lib/article/language/token'
import type { SourceSentence } from '@/lib/claim/source-sentence'
import { placeIn } from '@/lib/claim/passages/verbatim'
import type { Passage } from '@/lib/claim/passages/stand-alone-passage'
import { isHedged } from '../hedged'

/** Longer sides are no names of things, and longer sentences too much to judge at once. */
const MOST_SIDE_WORDS = 8
const MOST_WORDS = 40
const AGAINST = /^(?:whereas|while)$/i
/** Sides of which nobody knows which they are, or which hold all or some: the other may be among them. */
const LOOSE =
  /^(?:this|that|these|those|it|they|he|she|we|you|there|some|other|others|many|most|all|each|every|any|both|one|another|few|several|such|its|their|his|her)$/i

/** The first and the last place of a stretch of words. */
type Stretch = readonly [number, number]

/**
 * A passage whose two sides have changed places: 'Ferns bear spores, whereas pines bear seeds' as 'Pines bear spores, whereas ferns bear seeds'. Each is
 * said to be what the article says of the other, in contrast to it. Null for a passage that sets no two things of a kind against each other.
 */
export function swappedSides(passage: Passage): string | null {
  const { focus, text, sentences } = passage
  if (sentences.length > 1 || text.split(' ').length > MOST_WORDS || isHedged(focus.text)) return null
  for (const clause of focus.tokens) {
    const sides = sidesOf(focus, clause)
    const swapped = sides === null ? null : exchanged(passage, sides)
    if (swapped !== null) return swapped
  }
  return null
}

/** The subjects of a clause with 'whereas' and of the one that it hangs on, in reading order. */
function sidesOf(sentence: SourceSentence, clause: Token): [Stretch, Stretch] | null {
  if (clause.relation !== 'advcl' || clause.head < 0) return null
  const mark = childrenOf(sentence, clause.index).find(
    ({ relation, text }) => relation === 'mark' && AGAINST.test(text),
  )
  if (mark === undefined || !isContrast(sentence, mark, clause)) return null
  if (
    [clause.head, clause.index].some((place) =>
      childrenOf(sentence, place).some(({ relation }) => relation === 'expl'),
    )
  )
    return null
  const [main, other] = [clause.head, clause.index].map((place) =>
    childrenOf(sentence, place).find(({ relation }) => /^nsubj/.test(relation)),
  )
  if (!main || !other || isPlural(sentence, main) !== isPlural(sentence, other)) return null
  const [one, two] = [main, other].map((subject) => sideOf(sentence, subject))
  if (!one || !two) return null
  return one[0] < two[0] ? [one, two] : [two, one]
}

/** 'While' sets against each other only what is so at all times: what was so once may be two parts of one story. */
const isContrast = (sentence: SourceSentence, mark: Token, clause: Token): boolean => {
  const [first, second] = [tokenAt(sentence, clause.head), clause].map((verb) => verb.xpos)
  return /^whereas$/i.test(mark.text) || (first === second && /^(?:VBP|VBZ|JJ)$/.test(first!))
}

/** True for several things, also for two joined by 'and'. */
const isPlural = (sentence: SourceSentence, { xpos, index }: Token): boolean =>
  /S$/.test(xpos) || childrenOf(sentence, index).some(({ relation }) => relation === 'conj')

/** The whole of a subject, if it is one stretch that says which thing is meant. */
function sideOf(sentence: SourceSentence, subject: Token): Stretch | null {
  const places = subtreeOf(sentence, subject.index)
  const [first, last] = [Math.min(...places), Math.max(...places)]
  const words = places.map((place) => tokenAt(sentence, place))
  const isWhole = last - first + 1 === places.length && places.length <= MOST_SIDE_WORDS
  const isLoose = words.some(
    ({ text, relation, upos }) =>
      LOOSE.test(text) ||
      /^(?:acl:relcl|advcl)$/.test(relation) ||
      upos === 'PRON' ||
      /^[,;:()"“”]$/.test(text) ||
      /^(?:in|on|at)$/i.test(text),
  )
  return isWhole && !isLoose && /^(?:NOUN|PROPN)$/.test(subject.upos) ? [first, last] : null
}

function exchanged(passage: Passage, [one, two]: [Stretch, Stretch]): string | null {
  const { focus, text } = passage
  const [a, b] = [one, two].map(([first, last]) =>
    placeIn(passage, { start: tokenAt(focus, first).start, end: tokenAt(focus, last).end }),
  )
  if (!a || !b) return null
  const [left, right] = [text.slice(a.start, a.end), text.slice(b.start, b.end)]
  if (left.toLowerCase() === right.toLowerCase()) return null
  const isOpening = a.start === (passage.lead?.text.length ?? 0)
  const first = isOpening ? right.charAt(0).toUpperCase() + right.slice(1) : right
  const second =
    isOpening && tokenAt(focus, one[0]).upos !== 'PROPN' ? left.charAt(0).toLowerCase() + left.slice(1) : left
  return text.slice(0, a.start) + first + text.slice(a.end, b.start) + second + text.slice(b.end)
}
