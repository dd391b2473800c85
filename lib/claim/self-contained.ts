import type { Token } from '@/lib/article/language/token'
import { childrenOf, textAt, tokenAt } from '@/lib/article/language/tree'
import { comparesWithUntold, countsUntold } from './comparisons'
import type { SourceSentence } from './source-sentence'

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Nouns that are always of something: a theme of the talks, a cause of the war. Without it nobody knows what is said. */
const RELATIONAL = words(
  'theme factor focus priority topic item goal aim consideration concern driver feature aspect component element part step cause reason ' +
    'result consequence outcome effect impact implication issue question challenge solution answer point detail advantage benefit ' +
    'drawback option alternative difference similarity requirement purpose target stage phase highlight obstacle opinion reaction response duration ' +
    'emphasis attempt success failure discussion debate',
)
const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next|final|previous|following|other|latter|former|new|same|two|three|four|five|six|seven|eight|nine|ten|real|main|immediate|latest)$/i
const COMPLETES = /^(?:nmod|nmod:poss|acl|acl:relcl|compound|flat|appos)$/

/**
 * Places of words that a reader without the article cannot make sense of, though they point at nothing: nouns that are of something which is
 * not told ('was a central theme'), 'the fourth factor', and comparisons without their 'than'.
 */
export function incompleteWords(sentence: SourceSentence): number[] {
  const hasThan = sentence.tokens.some((token) => /^(?:than|as)$/i.test(token.text))
  return sentence.tokens
    .filter(
      (token) =>
        isLooseRelation(sentence, token) ||
        isLooseOrdinal(sentence, token) ||
        comparesWithUntold(sentence, token) ||
        countsUntold(sentence, token) ||
        (!hasThan && isLooseComparison(sentence, token)),
    )
    .map((token) => token.index)
}

/** 'X was a central theme', 'a key item was X', 'opinions were divided'. */
function isLooseRelation(sentence: SourceSentence, token: Token): boolean {
  if (token.upos !== 'NOUN' || !RELATIONAL.has(token.lemma)) return false
  const children = childrenOf(sentence, token.index)
  if (isTerm(token, children)) return false
  if (children.some((child) => COMPLETES.test(child.relation) && child.upos !== 'ADJ')) return false
  const next = textAt(sentence, token.index + 1)
  if (/^(?:of|in|for|to|on|that|between|among|with|behind|is|why)$/i.test(next) && next !== 'is') return false
  const isComplement = children.some((child) => child.relation === 'cop')
  if (isComplement) return true
  const head = token.head < 0 ? null : tokenAt(sentence, token.head)
  return head !== null && head.head < 0 && /^nsubj/.test(token.relation) && hasCopula(sentence, head)
}

/** 'Public opinion is …', 'natural causes': with a quality and no article it is a term of its own. */
const isTerm = (token: Token, children: readonly Token[]): boolean =>
  token.xpos === 'NN' &&
  children.length > 0 &&
  children.every(({ relation }) => /^(?:amod|compound)$/.test(relation))

const hasCopula = (sentence: SourceSentence, token: Token): boolean =>
  childrenOf(sentence, token.index).some((child) => /^(?:cop|aux:pass)$/.test(child.relation))

/** 'The fourth factor', 'the two leaders', 'the new law': one of several that the article has told. */
function isLooseOrdinal(sentence: SourceSentence, token: Token): boolean {
  if (token.upos !== 'NOUN' || !/^(?:nsubj|nsubj:pass|obj|root)$/.test(token.relation)) return false
  const children = childrenOf(sentence, token.index)
  if (!children.some((child) => child.relation === 'det' && /^the$/i.test(child.text))) return false
  const own = children.filter(
    (child) => /^(?:amod|nummod)$/.test(child.relation) && child.index < token.index,
  )
  const isSaidWhich = children.some(
    (child) => COMPLETES.test(child.relation) || (child.relation === 'amod' && child.xpos === 'JJS'),
  )
  const isFollowed = /^(?:of|in|to|on|that|for|between|from|at)$/i.test(textAt(sentence, token.index + 1))
  return own.length > 0 && own.every((child) => ORDINAL.test(child.text)) && !isSaidWhich && !isFollowed
}

/** 'The old model was better', where nothing is compared: not 'became larger', which compares with before, nor 'higher education'. */
function isLooseComparison(sentence: SourceSentence, token: Token): boolean {
  const isAdjective =
    token.upos === 'ADJ' && childrenOf(sentence, token.index).some((child) => child.relation === 'cop')
  if (!isAdjective) return false
  return (
    token.xpos === 'JJR' ||
    childrenOf(sentence, token.index).some(
      (child) => child.xpos === 'RBR' && child.index < token.index && /^(?:more|less)$/i.test(child.text),
    )
  )
}
