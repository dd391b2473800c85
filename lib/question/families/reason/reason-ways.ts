import type { Sentence, Token } from '@/lib/article/language/token'
import { childrenOf, findChild, subtreeOf, textAt, tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import { statementBefore, stretch } from '../clause-ends'
import { belongsToStatement, lastPart, openedBy } from '../statement-parts'

/** A statement with the way in which it is done, both by their places. */
export interface Way {
  main: readonly number[]
  way: readonly number[]
}

const FEWEST_WORDS = 3
/** Verbs that take what is done: 'began using', 'avoided using'. */
const TAKES_DOING =
  /^(?:begin|start|continue|stop|keep|try|avoid|consider|finish|quit|resume|prefer|like|suggest|recommend|involve|include|mean)$/
/** What one goes through, and what goes through it: a path and no means. */
const MOVING =
  /^(?:go|come|pass|travel|move|run|walk|flow|sit|live|spread|transition|migrate|evolve|progress|cycle|get|circulate|wander|sail|extend|steer|look|see|appear|fall|break|cut|sift|sort|suffer|leak|drift|push|pull|rotate|burrow|enter|last|persist|continue|decline|drop|guide|lead|thread|swim|fly|climb|expand|stretch|reach|shine|read|carry|send|ride|range)$/
/** Words between 'from' and 'through'. */
const MOST_RANGE_WORDS = 4
/** How far or how long, and no way of doing it. */
const EXTENT =
  /^(?:\d+|year|decade|century|month|week|day|night|winter|summer|time|stage|phase|process|period|history|season|street|streets|mile|age|level|series|variety|number|range|space|air|water|world|country|region|area|city|bloodstream|body|blood|door|window|gate|tunnel|hole|intestine|skin|grade|century|swath|expanse|stretch|layer|generation)$/

/** The way in which a sentence says that a thing is done, at its end ('… by combining sounds') or at its start; null if it tells none. */
export function wayOf(claim: Claim): Way | null {
  const { sentence } = claim
  const found = sentence.tokens.flatMap((token) => {
    const head = headOfWay(claim, token.index)
    if (head === null) return []
    const way = token.index > sentence.root ? behind(claim, token.index) : before(claim, head)
    const isWhole =
      way !== null && way.way.length >= FEWEST_WORDS && belongsToStatement(claim, head, way.main)
    return isWhole ? [way] : []
  })
  return found.at(-1) ?? null
}

/** The word that a way of doing something hangs on, if one opens at a place: 'by combining', 'using a lens', 'through contact', 'by means of'. */
function headOfWay({ sentence }: Claim, place: number): Token | null {
  const token = tokenAt(sentence, place)
  const next = sentence.tokens[place + 1]
  if (isUsing(sentence, token)) return token
  if (!/^(?:by|through|via)$/i.test(token.text) || next === undefined || token.head <= place) return null
  const head = tokenAt(sentence, token.head)
  if (next.xpos === 'VBG' && head === next && token.relation === 'mark') return head
  if (/^by$/i.test(token.text)) return next.text === 'means' && next === head ? head : null
  const verb = head.head < 0 ? null : tokenAt(sentence, head.head)
  // 'From the first through the last month' is a range.
  const isRange = sentence.tokens
    .slice(Math.max(0, place - MOST_RANGE_WORDS), place)
    .some(({ text }) => /^from$/i.test(text))
  const isPath = /^(?:passage|transition|journey|movement|travel|flow|way|path|progress)$/i.test(
    textAt(sentence, place - 1),
  )
  const isMeans =
    !isPath &&
    !isRange &&
    /^obl$/.test(head.relation) &&
    head.upos === 'NOUN' &&
    verb !== null &&
    !MOVING.test(verb.lemma) &&
    !EXTENT.test(head.lemma)
  return isMeans ? head : null
}

/** 'Calculated using data'; neither 'began using data', which is what was begun, nor 'before using data', which is when. */
function isUsing(sentence: Sentence, token: Token): boolean {
  if (!/^using$/i.test(token.text) || !/^(?:advcl|xcomp)$/.test(token.relation) || token.head < 0)
    return false
  const isOpened = /^(?:ADP|SCONJ)$/.test(sentence.tokens[token.index - 1]?.upos ?? '')
  return !isOpened && !(token.relation === 'xcomp' && TAKES_DOING.test(tokenAt(sentence, token.head).lemma))
}

function behind(claim: Claim, place: number): Way | null {
  const { sentence } = claim
  const statement = statementBefore(claim, place)
  const isMarked = sentence.tokens[place - 1]?.text === ','
  if (statement === null || isMarked || isWeighed(sentence.tokens[place - 1])) return null
  const way = lastPart(claim, place)
  if (way === null) return null
  return { main: stretch(claim, statement.first, place - 1), way }
}

/** 'Partly by', 'not by', 'either by': what is told is more than the way. */
const isWeighed = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.upos === 'ADV' ||
    /^(?:not|n['’]t|only|just|either|both|and|or|but|than|as|even|,)$/i.test(token.text))

function before(claim: Claim, head: Token): Way | null {
  const { sentence } = claim
  const own = subtreeOf(sentence, head.index)
  const end = own.at(-1)!
  const isFirst = sentence.tokens.slice(0, own[0]).every(({ upos }) => /^(?:CCONJ|PUNCT)$/.test(upos))
  const opener = openedBy(sentence, head)
  const hasSubject = findChild(sentence, sentence.root, 'nsubj', 'nsubj:pass') !== null
  if (!isFirst || !hasSubject || opener === null || /^using$/i.test(tokenAt(sentence, own[0]!).text))
    return null
  const comma = sentence.tokens[end]?.text === ',' ? end : end + 1
  if (sentence.tokens[comma]?.text !== ',' || comma >= sentence.root) return null
  if (childrenOf(sentence, sentence.root).some(({ relation }) => relation === 'conj')) return null
  // 'Through families, people create meaning by naming': two ways.
  if (
    /\b(?:by \p{Ll}+ing|using|through)\b/u.test(
      sentence.text.slice(tokenAt(sentence, comma).end - sentence.start),
    )
  )
    return null
  return {
    main: stretch(claim, comma + 1, sentence.tokens.length - 1),
    way: stretch(claim, own[0]!, comma - 1),
  }
}
