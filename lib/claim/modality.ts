import { HEDGES, UNSOURCED_REPORTS } from '@/lib/article/language/lexicon/verbs'
import type { Sentence } from '@/lib/article/language/token'
import { childrenOf, subtreeOf, tokenAt } from '@/lib/article/language/tree'

const NEGATIONS =
  /^(?:not|n['’]t|never|no|none|neither|nor|nobody|nothing|nowhere|without|hardly|scarcely|barely|rarely|seldom|little|few)$/i

/**
 * The places of the words by which a clause says less than it is sure: 'may', 'likely', 'appears to', 'is believed to',
 * 'some analysts'. Looks at the predicate and what hangs directly on it, not into clauses of their own.
 */
export function hedgesOf(sentence: Sentence, predicate: number): number[] {
  const token = tokenAt(sentence, predicate)
  const own = childrenOf(sentence, predicate).filter((child) =>
    /^(?:aux|advmod|cop|xcomp)$/.test(child.relation),
  )
  const hedges = [token, ...own]
    .filter((word) => HEDGES.has(word.lemma.toLowerCase()) || HEDGES.has(word.text.toLowerCase()))
    .map((word) => word.index)
  const isPassive = childrenOf(sentence, predicate).some((child) => child.relation === 'aux:pass')
  if (UNSOURCED_REPORTS.has(token.text.toLowerCase()) && isPassive) hedges.push(predicate)
  return [...new Set(hedges)].sort((a, b) => a - b)
}

/** Places of every hedging word below the predicate, however deep: what must survive in a stem that uses that part. */
export function deepHedgesOf(sentence: Sentence, places: readonly number[]): number[] {
  return places.filter((place) => {
    const token = tokenAt(sentence, place)
    return (
      HEDGES.has(token.text.toLowerCase()) || (token.upos === 'VERB' && HEDGES.has(token.lemma.toLowerCase()))
    )
  })
}

/** True if the clause itself is denied ('did not', 'never', 'no country'). */
export function isNegatedClause(sentence: Sentence, predicate: number): boolean {
  return childrenOf(sentence, predicate).some((child) => {
    if (/^(?:advmod|aux|cc:preconj|det)$/.test(child.relation)) return NEGATIONS.test(child.text)
    if (!/^(?:nsubj|nsubj:pass|obj)$/.test(child.relation)) return false
    return subtreeOf(
      sentence,
      child.index,
      (below) => below.relation !== 'det' && below.relation !== 'amod',
    ).some((place) => NEGATIONS.test(tokenAt(sentence, place).text))
  })
}
