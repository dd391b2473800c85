import type { Token } from '@/lib/article/language/token'
import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import type { SourceSentence } from '@/lib/claim/source-sentence'

/** Names in a row from which on one of them is no question of its own. */
const MANY = 3
const JOINED = /^(?:conj|parataxis)$/

/** One of three or more names in a row: the others would be as good to ask for, and a list is asked whole. */
export function isOneOfMany(sentence: SourceSentence, head: Token, type: string): boolean {
  if (type === 'person') return false
  const first = head.relation === 'conj' && head.head >= 0 ? head.head : head.index
  if (childrenOf(sentence, first).filter((child) => child.relation === 'conj').length >= MANY - 1) return true
  return type === 'place' && isOneOfRow(sentence, head)
}

/** 'Halls in London, theatres in Paris, and gardens in Vienna': places in a row, each with what it has. */
function isOneOfRow(sentence: SourceSentence, head: Token): boolean {
  if (head.head < 0) return false
  const row = rowStart(sentence, tokenAt(sentence, head.head))
  return (
    sentence.tokens.filter((token) => rowStart(sentence, token) === row && hasPlace(sentence, token.index))
      .length >= MANY
  )
}

/** The place of the first of all that are joined with a word. */
function rowStart(sentence: SourceSentence, token: Token): number {
  let at = token
  for (let step = 0; JOINED.test(at.relation) && at.head >= 0 && step < sentence.tokens.length; step++)
    at = tokenAt(sentence, at.head)
  return at.index
}

/** True for a place, and for what one stands behind. */
const hasPlace = (sentence: SourceSentence, index: number): boolean =>
  [tokenAt(sentence, index), ...childrenOf(sentence, index)].some(
    ({ upos, kind }) => upos === 'PROPN' && kind === 'place',
  )
