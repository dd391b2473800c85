import { textAt, tokenAt } from '@/lib/article/language/tree'
import { rememberedOf } from '@/lib/core/remembered'
import type { Mention } from './noun-phrases'
import { renderPlaces } from '@/lib/claim/render'

/** A common noun with the adjectives and nouns right before it: what is left of its phrase without article and without what stands behind. */
export interface TermCore {
  places: readonly number[]
  text: string
  /** How the phrase begins, which decides what may stand in its place. */
  determiner: 'the' | 'a' | 'bare'
}

const JOINS = /^(?:compound|amod|nmod:unmarked)$/

/** The core of a noun phrase; null for a name, for what holds one, and where a number, an owner or 'this' stands before it. */
export const termCoreOf = rememberedOf(({ phrase, sentence }: Mention): TermCore | null => {
  const head = tokenAt(sentence, phrase.head)
  if (head.upos !== 'NOUN' || !isPlainWord(head.text, head.index)) return null
  let first = phrase.head
  for (;;) {
    const before = sentence.tokens[first - 1]
    if (!before || !JOINS.test(before.relation) || before.head < first || before.head > phrase.head) break
    if (!/^(?:NOUN|ADJ|VERB)$/.test(before.upos) || !isPlainWord(before.text, before.index)) return null
    first--
  }
  const led = sentence.tokens[first - 1]
  const word = led?.text.toLowerCase() ?? ''
  const isLed = led !== undefined && led.head >= first && led.head <= phrase.head && led.relation !== 'case'
  const determiner = word === 'the' ? 'the' : /^an?$/.test(word) ? 'a' : 'bare'
  if (isLed && determiner === 'bare' && led.upos !== 'PUNCT') return null
  if (/^[-–/'’]$/.test(word) || /^[-–/'’(]/.test(textAt(sentence, phrase.head + 1))) return null
  const places = Array.from({ length: phrase.head - first + 1 }, (_, i) => first + i)
  const text = renderPlaces(sentence, places)
  return { places, determiner, text: text.charAt(0).toLowerCase() + text.slice(1) }
})

/** Small letters, but for the capital at a sentence's start. */
const isPlainWord = (text: string, place: number): boolean =>
  (place === 0 ? /^\p{L}\p{Ll}+(?:-\p{Ll}+)*$/u : /^\p{Ll}{2,}(?:-\p{Ll}+)*$/u).test(text)

/** The mention as its core, so that options can be compared with it. */
export function coreMention(mention: Mention): Mention | null {
  const core = termCoreOf(mention)
  if (core === null) return null
  const { phrase } = mention
  return {
    ...mention,
    text: core.determiner === 'bare' ? core.text : `${core.determiner} ${core.text}`,
    phrase: {
      ...phrase,
      type: 'thing',
      places: [...core.places],
      isJoined: false,
      isContiguous: true,
      isPlural: tokenAt(mention.sentence, phrase.head).xpos === 'NNS',
    },
  }
}
