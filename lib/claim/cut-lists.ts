import type { Sentence, Token } from '@/lib/article/language/token'
import { childrenOf, textAt, tokenAt } from '@/lib/article/language/tree'

/**
 * True if the places show one side of an 'and' or 'or' but not the other, so that a list would be told short ('seafood, milk' of
 * 'seafood, milk and salt'). A joined clause is no part of a list: it is a statement of its own.
 */
export function cutsList(sentence: Sentence, places: readonly number[]): boolean {
  const shown = new Set(places)
  const isMark = (place: number): boolean => /^[,;:–—"“”-]$/.test(textAt(sentence, place))
  return sentence.tokens.some((token) => {
    if (!/^(?:and|or)$/i.test(token.text) || token.head < 0 || joinsClauses(sentence, token.head))
      return false
    let before = token.index - 1
    while (before > 0 && isMark(before)) before--
    let after = token.index + 1
    while (after < sentence.tokens.length - 1 && isMark(after)) after++
    return shown.has(before) !== shown.has(after)
  })
}

/**
 * True if a stretch of the places breaks off in the middle of the text: the word right before or behind it, with no mark and no joining
 * word between, is left out. Trees that hang a word in the wrong place show themselves this way. `joints` may stand there.
 */
export function breaksOff(
  sentence: Sentence,
  places: readonly number[],
  joints: ReadonlySet<number> = new Set(),
): boolean {
  const shown = new Set(places)
  const isJoint = (token: Token | undefined): boolean =>
    token === undefined || token.upos === 'PUNCT' || token.upos === 'CCONJ' || joints.has(token.index)
  return places.some((place) => {
    const before = sentence.tokens[place - 1]
    const after = sentence.tokens[place + 1]
    if (tokenAt(sentence, place).upos === 'PUNCT') return false
    return (!shown.has(place - 1) && !isJoint(before)) || (!shown.has(place + 1) && !isJoint(after))
  })
}

/** True if what follows the joining word is a clause: a verb joined to a verb, or anything with a subject of its own. */
function joinsClauses(sentence: Sentence, place: number): boolean {
  const joined = tokenAt(sentence, place)
  const children = childrenOf(sentence, place)
  if (children.some((child) => /^(?:nsubj|nsubj:pass|csubj|expl|cop)$/.test(child.relation))) return true
  if (joined.upos !== 'VERB' || joined.head < 0) return false
  const first = tokenAt(sentence, joined.head)
  return first.upos === 'VERB' || childrenOf(sentence, first.index).some((child) => child.relation === 'cop')
}
