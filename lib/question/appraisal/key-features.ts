import { childrenOf, textAt, tokenAt } from '@/lib/article/language/tree'
import type { Token } from '@/lib/article/language/token'
import type { SourceSentence } from '@/lib/claim/source-sentence'
import { contentWords } from '../text-overlap'
import type { Features } from '../rank-wording'
import { countHolding } from '../verify/sentence-index'
import type { VerifyContext } from '../verify/verify-context'
import { countRivals } from './beginnings'
import { rarityOfWord } from './common-words'
import type { KeySpan } from './key-spans'
import { wordOf } from './sentence-signs'

/** What is known of words of a sentence that tells whether they are what it turns on: about 0 to 1 each. */
export function keyFeatures(sentence: SourceSentence, span: KeySpan, context: VerifyContext): Features {
  const { places, make } = span
  const head = headOf(sentence, span)
  const text = textOf(sentence, span)
  const words = contentWords(text)
  const { sentences, title } = context
  const count = Math.max(2, sentences.sentenceCount)
  const held = words.size === 0 ? 1 : Math.max(1, countHolding(sentences, words))
  const rest = contentWords(
    sentence.tokens
      .filter((token) => !places.includes(token.index))
      .map((token) => token.text)
      .join(' '),
  )
  const topic = contentWords(sentence.topic ?? '')
  const own = sentences.entryOf[sentence.id] ?? 0
  const has = (set: ReadonlySet<string>): number => Number([...words].some((word) => set.has(word)))
  const next = sentence.tokens[places.at(-1)! + 1]
  return {
    [`make ${make}`]: 1,
    [`is ${head.relation.replace(/:.*/, '')}`]: 1,
    [`kind ${head.kind ?? 'none'}`]: 1,
    letters: Math.min(1, text.length / 25),
    'letters of a word': Math.min(1, text.length / places.length / 14),
    'words of it': places.length / 5,
    rarity: Math.log(count / held) / Math.log(count),
    'held by': Math.min(1, held / 8),
    'told before': Number([...words].some((word) => (sentences.places.get(word)?.[0] ?? own) < own)),
    'in title': has(contentWords(title)),
    'in heading': has(topic),
    'in the rest': has(rest),
    place: places[0]! / sentence.tokens.length,
    'words around': Math.min(1, sentence.tokens.length / 45),
    depth: depthOf(sentence, head) / 8,
    joined: Number(
      head.relation === 'conj' ||
        childrenOf(sentence, head.index).some(({ relation }) => relation === 'conj'),
    ),
    narrowed: Number(
      childrenOf(sentence, head.index).some(
        ({ relation, index }) => /^(?:amod|compound)$/.test(relation) && !places.includes(index),
      ),
    ),
    'narrows next': Number(
      next !== undefined && next.index === head.head && /^(?:amod|compound)$/.test(head.relation),
    ),
    'has clause': Number(
      childrenOf(sentence, head.index).some(({ relation }) => /^(?:acl|nmod)/.test(relation)),
    ),
    'others of its letters': Math.min(1, rivalsOf(head, text, context) / 6),
    ...rarityFeatures(sentence, span, head),
    definite: Number(/^the$/i.test(textAt(sentence, places[0]! - 1))),
    quoted: Number(/^["“‘']$/.test(textAt(sentence, places[0]! - 1))),
    agreed: Number(head.isAgreed),
  }
}

/** How rare its words are in texts of all subjects, and beside the other nouns and qualities of the sentence. */
function rarityFeatures(sentence: SourceSentence, { places }: KeySpan, head: Token): Features {
  const own = places.map((place) => rarityOfWord(textAt(sentence, place)))
  const others = sentence.tokens.flatMap(({ upos, text, index }) =>
    /^(?:NOUN|ADJ)$/.test(upos) && !places.includes(index) ? [rarityOfWord(text)] : [],
  )
  const most = Math.max(...own)
  return {
    'rare in texts': most,
    'common in texts': 1 - Math.min(...own),
    'rare head': rarityOfWord(head.text),
    'rarer than others':
      others.length === 0 ? 1 : others.filter((other) => other < most).length / others.length,
    'above rarest': others.length === 0 ? 0.5 : 0.5 + (most - Math.max(...others)) / 2,
  }
}

/** How many other words of its part of speech begin with the same two letters in the article. */
const rivalsOf = (head: Token, text: string, context: VerifyContext): number =>
  countRivals(head.upos, text.slice(0, 2), context)

function depthOf(sentence: SourceSentence, token: Token): number {
  let depth = 0
  for (let at = token; at.head >= 0 && depth < 8; at = tokenAt(sentence, at.head)) depth++
  return depth
}

/** The word of the span that none of its others stands above. */
export function headOf(sentence: SourceSentence, { places }: KeySpan): Token {
  const own = new Set(places)
  return tokenAt(sentence, places.find((place) => !own.has(tokenAt(sentence, place).head)) ?? places.at(-1)!)
}

/** Its words as they stand. */
export const textOf = (sentence: SourceSentence, { places }: KeySpan): string =>
  sentence.text.slice(
    tokenAt(sentence, places[0]!).start - sentence.start,
    tokenAt(sentence, places.at(-1)!).end - sentence.start,
  )

/** What the text model sees of it: its words, and those around it. */
export function keySigns(sentence: SourceSentence, span: KeySpan): Set<string> {
  const { places, make } = span
  const head = headOf(sentence, span)
  const word = (place: number): string => {
    const token = sentence.tokens[place]
    return token === undefined ? '^' : wordOf(token)
  }
  const above = head.head < 0 ? 'root' : word(head.head)
  const lemmas = places.map((place) => word(place)).join(' ')
  return new Set([
    `k ${lemmas}`,
    `l ${word(places.at(-1)!)}`,
    `m ${make} ${above}`,
    `r ${make} ${head.relation} ${above}`,
    `b ${make} ${word(places[0]! - 1)}`,
    `a ${make} ${word(places.at(-1)! + 1)}`,
    `s ${make} ${head.text.toLowerCase().slice(-3)}`,
    `s ${make} ${head.text.toLowerCase().slice(-4)}`,
    `x ${make} ${sentence.tokens[places[0]! - 1]?.xpos ?? '^'} ${sentence.tokens[places.at(-1)! + 1]?.xpos ?? '^'}`,
    `c ${make} ${childrenOf(sentence, head.index)
      .map(({ relation }) => relation)
      .join(' ')}`,
  ])
}
