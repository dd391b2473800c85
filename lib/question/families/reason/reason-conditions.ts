import type { Sentence, Token } from '@/lib/article/language/token'
import { childrenOf, findChild, tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import { statementBefore, stretch } from '../clause-ends'
import { frontedClause } from './fronted-clause'
import { belongsToStatement, lastPart } from '../statement-parts'

/** A statement with the clause that tells when or if it holds, both by their places. */
export interface Condition {
  main: readonly number[]
  clause: readonly number[]
  /** What asks for the clause: 'When', 'Under what condition'. */
  ask: string
  isFronted: boolean
}

const ASK = new Map([
  ['when', 'When'],
  ['whenever', 'When'],
  ['once', 'When'],
  ['after', 'When'],
  ['until', 'Until when'],
  ['if', 'Under what condition'],
])
/** What else says when: of a statement with its date, 'when' is answered already. */
const DATED =
  /\b(?:1\d{3}s?|20\d\ds?|\d0s|century|centuries|decades?|years?|months?|days?|hours?|January|February|March|April|May|June|July|August|September|October|November|December|winter|summer|spring|autumn|today|then|now|time|later|soon|already|aftermath|during|since|after|before|until|when|while|as)\b/
/** Words before a clause that tell that it is one case of several, or that open another phrase. */
const WEIGHED =
  /^(?:even|only|especially|particularly|except|just|not|as|than|and|or|but|,|whether|usually|often|mostly|sometimes|long|shortly|soon|right|immediately)$/i
/** 'May' asks for leave: 'When may a governor …?' */
const OF_LEAVE = /^(?:may|might|shall)$/i
const FEWEST_WORDS = 4

/** When or under what condition a sentence says that its statement holds; null if it tells neither. */
export function conditionOf(claim: Claim): Condition | null {
  const found = behind(claim) ?? before(claim)
  if (isOfNothing(claim.sentence)) return null
  if (found === null || found.clause.length < FEWEST_WORDS || isDated(claim, found)) return null
  const words = found.main.map((place) => tokenAt(claim.sentence, place))
  return words.some(({ text, xpos }) => xpos === 'MD' && OF_LEAVE.test(text)) ? null : found
}

/** 'Problems arise when …': which, was told before. */
function isOfNothing(sentence: Sentence): boolean {
  const subject = findChild(sentence, sentence.root, 'nsubj', 'nsubj:pass')
  return (
    subject !== null &&
    /^(?:problem|issue|difficulty|conflict|error|mistake|change|question|tension|complication)$/.test(
      subject.lemma,
    ) &&
    childrenOf(sentence, subject.index).length === 0
  )
}

const isDated = ({ sentence }: Claim, { main, ask }: Condition): boolean =>
  /when$/i.test(ask) && DATED.test(main.map((place) => tokenAt(sentence, place).text).join(' '))

function behind(claim: Claim): Condition | null {
  const { sentence } = claim
  for (const token of sentence.tokens.slice(sentence.root + 1)) {
    const ask = ASK.get(token.text.toLowerCase())
    if (ask === undefined || !/^(?:mark|advmod)$/.test(token.relation)) continue
    if (WEIGHED.test(tokenAt(sentence, token.index - 1).text)) continue
    const head = clauseOf(sentence, token)
    const statement = statementBefore(claim, token.index)
    const clause = lastPart(claim, token.index)
    if (head === null || statement === null || clause === null || !isClause(sentence, head)) continue
    const main = stretch(claim, statement.first, token.index - 1)
    if (belongsToStatement(claim, head, main)) return { main, clause, ask, isFronted: false }
  }
  return null
}

/** The verb of the clause that a word opens. The word may hang on the main verb itself: 'it occurs whenever …'. */
function clauseOf(sentence: Sentence, opener: Token): Token | null {
  if (opener.head > opener.index) {
    const head = tokenAt(sentence, opener.head)
    return head.relation === 'advcl' ? head : null
  }
  if (opener.head !== sentence.root) return null
  const isBehind = (child: Token): boolean =>
    child.index > opener.index && /^(?:advcl|ccomp|acl:relcl)$/.test(child.relation)
  return childrenOf(sentence, sentence.root).find(isBehind) ?? null
}

/** True for a clause with a subject, or of a participle: 'when trying to remember dates'. */
const isClause = (sentence: Sentence, head: Token): boolean =>
  (findChild(sentence, head.index, 'nsubj', 'nsubj:pass', 'expl') !== null || head.xpos === 'VBG') &&
  !isJoinedUnlike(sentence, head)

/** 'If this is true': what is, stands elsewhere. */
const isPointed = (sentence: Sentence, head: Token): boolean =>
  /^(?:this|that|these|those|so|it)$/i.test(
    findChild(sentence, head.index, 'nsubj', 'nsubj:pass')?.text ?? '',
  )

/** 'When it is introduced and then declines': the second verb may belong to the statement. */
const isJoinedUnlike = (sentence: Sentence, head: Token): boolean =>
  childrenOf(sentence, head.index).some(
    (token) =>
      token.relation === 'conj' &&
      /^VB[DPZ]$/.test(token.xpos) &&
      token.xpos !== head.xpos &&
      findChild(sentence, token.index, 'nsubj', 'nsubj:pass', 'cop', 'aux') === null,
  )

function before(claim: Claim): Condition | null {
  const { sentence } = claim
  const fronted = frontedClause(claim)
  const ask = fronted && ASK.get(fronted.opener.text.toLowerCase())
  if (fronted === null || ask === undefined || ask === null || fronted.first > 0) return null
  if (isPointed(sentence, fronted.head)) return null
  if (!isClause(sentence, fronted.head) || isBareDefinite(sentence) || isPastState(sentence)) return null
  return { main: fronted.main, clause: fronted.clause, ask, isFronted: true }
}

/** 'If somebody scores the card, the test is valid': which test, the clause tells. */
function isBareDefinite(sentence: Sentence): boolean {
  const subject = findChild(sentence, sentence.root, 'nsubj', 'nsubj:pass')
  const own = subject === null ? [] : childrenOf(sentence, subject.index)
  return (
    subject?.upos === 'NOUN' &&
    own.some(({ text }) => /^(?:the|its|their|his|her|this|these)$/i.test(text)) &&
    own.every(({ relation }) => /^(?:det|amod|nmod:poss|punct)$/.test(relation))
  )
}

/** 'When she first met it, the field was young': it was so for longer. */
const isPastState = (sentence: Sentence): boolean => findChild(sentence, sentence.root, 'cop')?.xpos === 'VBD'
