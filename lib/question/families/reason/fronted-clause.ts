import type { Token } from '@/lib/article/language/token'
import { childrenOf, findChild, subtreeOf, tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import { stretch } from '../clause-ends'

/** A clause that stands before the statement that it belongs to: 'When the tide turns, …'. */
export interface FrontedClause {
  opener: Token
  /** The clause's verb. */
  head: Token
  /** Where the clause begins: 0, or behind a short phrase. */
  first: number
  clause: readonly number[]
  main: readonly number[]
}

const OPENS = /^(?:when|whenever|once|after|before|until|if)$/i
/** 'Often, when the tide turns, …': left out, it would be so always. */
const HOW_OFTEN =
  /^(?:often|sometimes|usually|generally|typically|occasionally|frequently|rarely|seldom|normally|mostly|perhaps|probably|possibly)$/i
const MOST_WORDS_BEFORE = 5

/** The clause of time or condition that a sentence opens with; null if it opens otherwise, or goes on with a second statement. */
export function frontedClause(claim: Claim): FrontedClause | null {
  const { sentence } = claim
  const opener = sentence.tokens
    .slice(0, sentence.root)
    .find((token) => OPENS.test(token.text) && /^(?:mark|advmod)$/.test(token.relation))
  if (opener === undefined || opener.head <= opener.index) return null
  const head = tokenAt(sentence, opener.head)
  const own = subtreeOf(sentence, head.index)
  const end = own.at(-1)!
  const comma = sentence.tokens[end]?.text === ',' ? end : end + 1
  if (head.relation !== 'advcl' || head.head !== sentence.root || !head.isAgreed) return null
  if (own[0] !== opener.index || sentence.tokens[comma]?.text !== ',' || comma >= sentence.root) return null
  const first = firstShown(claim, opener.index)
  if (first === null || hasSecondStatement(claim)) return null
  return {
    opener,
    head,
    first,
    clause: stretch(claim, opener.index, comma - 1),
    main: stretch(claim, comma + 1, sentence.tokens.length - 1),
  }
}

/** How many places of a phrase with its comma stand before the clause: 'In 1985, after …'; 0 if only an 'And'; null for anything else. */
function firstShown({ sentence }: Claim, opener: number): number | null {
  const before = sentence.tokens.slice(0, opener)
  if (before.every(({ upos }) => /^(?:CCONJ|PUNCT)$/.test(upos))) return 0
  const isLinking =
    before.length === 2 &&
    before[1]!.text === ',' &&
    before[0]!.upos === 'ADV' &&
    !HOW_OFTEN.test(before[0]!.text)
  if (isLinking) return 0
  const isPhrase = before.at(-1)!.text === ',' && before[0]!.upos === 'ADP'
  return isPhrase && before.length <= MOST_WORDS_BEFORE ? opener : null
}

const hasSecondStatement = ({ sentence }: Claim): boolean =>
  /[;:]/.test(sentence.text) ||
  childrenOf(sentence, sentence.root).some(
    ({ index, relation }) =>
      /^(?:conj|parataxis)$/.test(relation) &&
      findChild(sentence, index, 'nsubj', 'nsubj:pass', 'expl') !== null,
  )
