import { rememberedOf } from '@/lib/core/remembered'
import type { Sentence, Token } from './token'

/** The token at a place of the sentence. A place outside is a broken invariant. */
export function tokenAt(sentence: Sentence, index: number): Token {
  const token = sentence.tokens[index]
  if (!token) throw new RangeError(`no token ${index} in a sentence of ${sentence.tokens.length}`)
  return token
}

/** The text of the token at a place; '' outside of the sentence, so that neighbours can be asked for. */
export const textAt = (sentence: Sentence, index: number): string => sentence.tokens[index]?.text ?? ''

const NONE: readonly Token[] = []

/** The children of all places as tokens: every rule asks for them, and a sentence does not change once it is read. */
const allChildren = rememberedOf((sentence: Sentence): readonly (readonly Token[])[] =>
  sentence.children.map((places) =>
    places.length === 0 ? NONE : places.map((place) => tokenAt(sentence, place)),
  ),
)

/** The children of a place, as tokens in reading order. */
export const childrenOf = (sentence: Sentence, index: number): readonly Token[] =>
  allChildren(sentence)[index] ?? NONE

/** The first child whose relation is one of those named; null if there is none. */
export const findChild = (sentence: Sentence, index: number, ...relations: string[]): Token | null =>
  childrenOf(sentence, index).find((child) => relations.includes(child.relation)) ?? null

/**
 * The places of a token and of all below it, in reading order. Where `skip` says so of a child, it and all below it stay out.
 */
export function subtreeOf(
  sentence: Sentence,
  index: number,
  skip: (child: Token, parent: Token) => boolean = () => false,
): number[] {
  const places: number[] = []
  const waiting = [index]
  while (waiting.length > 0) {
    const place = waiting.pop()!
    places.push(place)
    const parent = tokenAt(sentence, place)
    for (const child of childrenOf(sentence, place)) if (!skip(child, parent)) waiting.push(child.index)
  }
  return places.sort((a, b) => a - b)
}

/** True if a token, or one that it hangs on, is joined by one of these relations. */
export function hangsIn(sentence: Sentence, index: number, relations: RegExp): boolean {
  for (let token = tokenAt(sentence, index); token.head >= 0; token = tokenAt(sentence, token.head))
    if (relations.test(token.relation)) return true
  return false
}

/** True if the places follow one another without a hole. */
export const isContiguous = (places: readonly number[]): boolean =>
  places.every((place, i) => i === 0 || place === places[i - 1]! + 1)

/** True if the token is a noun, a name, a pronoun or a number: what can head a noun phrase. */
export const isNominal = (token: Token): boolean => /^(?:NOUN|PROPN|PRON|NUM)$/.test(token.upos)
