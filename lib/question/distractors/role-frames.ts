import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import type { Token } from '@/lib/article/language/token'
import type { SourceSentence } from '@/lib/claim/source-sentence'
import type { Lexicon } from '../lexicon/lexicon'
import type { Mention } from '../noun-phrases'
import { nameWords } from './same-name'

/**
 * What an article does with a name: 'does play' (subject of 'play'), 'is elect' (what was elected), 'in Paris' frames as 'obl in:teach',
 * 'class actor' ('the actor X', 'X, an actor', 'X was an actor'), 'list 12:4' (one of those joined in a sentence).
 */
export type RoleFrames = ReadonlySet<string>

/** Verbs that anything can be the subject of. */
const EMPTY = /^(?:be|have|do|make|take|get|become|include|go|come|give|see|use|find|say|know)$/
/** Two verbs this alike say the same of their subjects ('reign', 'rule'). */
const SISTERS = 0.62

/** The roles that each name has in the article, under its last word that has weight: one pass over the mentions. */
export function collectRoles(mentions: readonly Mention[]): ReadonlyMap<string, RoleFrames> {
  const roles = new Map<string, Set<string>>()
  for (const { phrase, sentence, text } of mentions) {
    const name = roleKey(text)
    if (!phrase.isProper || name === '') continue
    const known = roles.get(name) ?? new Set<string>()
    roles.set(name, known)
    for (const frame of framesOf(sentence, tokenAt(sentence, phrase.head))) known.add(frame)
  }
  return roles
}

/** Under what a name is kept: its last word. */
export const roleKey = (name: string): string => nameWords(name).at(-1)?.toLowerCase() ?? ''

function framesOf(sentence: SourceSentence, name: Token): string[] {
  const classes = [
    ...childrenOf(sentence, name.index)
      .filter((child) => /^(?:compound|appos|amod|flat)$/.test(child.relation) && child.upos === 'NOUN')
      .map((child) => child.lemma),
    ...classAbove(sentence, name),
  ].map((noun) => `class ${noun.toLowerCase()}`)
  const top = topOf(sentence, name)
  const isListed = top !== name || childrenOf(sentence, name.index).some((child) => child.relation === 'conj')
  const list = isListed ? [`list ${sentence.id}:${top.index}`] : []
  return [...classes, ...list, ...frameOf(sentence, top)]
}

/** The first of those that the name is joined to: they all do what it does. */
function topOf(sentence: SourceSentence, name: Token): Token {
  let token = name
  while (token.relation === 'conj' && tokenAt(sentence, token.head).upos === 'PROPN')
    token = tokenAt(sentence, token.head)
  return token
}

/** 'actor' of 'the actor, X' and of 'X was an actor'. */
function classAbove(sentence: SourceSentence, name: Token): string[] {
  if (name.head < 0) return []
  const above = tokenAt(sentence, name.head)
  const isNamed = name.relation === 'appos' || name.relation === 'flat'
  const isSaidToBe =
    /^nsubj/.test(name.relation) &&
    childrenOf(sentence, above.index).some((child) => child.relation === 'cop')
  return above.upos === 'NOUN' && (isNamed || isSaidToBe) ? [above.lemma] : []
}

function frameOf(sentence: SourceSentence, name: Token): string[] {
  if (name.head < 0) return []
  const above = tokenAt(sentence, name.head)
  const preposition = childrenOf(sentence, name.index).find((child) => child.relation === 'case')?.lemma ?? ''
  if (EMPTY.test(above.lemma)) return []
  switch (name.relation) {
    case 'nsubj':
      return above.upos === 'VERB' ? [`does ${above.lemma}`] : []
    case 'nsubj:pass':
    case 'obj':
      return [`is ${above.lemma}`]
    case 'obl:agent':
      return [`does ${above.lemma}`]
    case 'obl':
      return preposition === 'by' && isPassive(sentence, above)
        ? [`does ${above.lemma}`]
        : [`${preposition} ${above.lemma}`]
    case 'nmod':
    case 'nmod:poss':
      return [`${preposition || 'of'} ${above.lemma}`]
    default:
      return []
  }
}

const isPassive = (sentence: SourceSentence, verb: Token): boolean =>
  childrenOf(sentence, verb.index).some((child) => child.relation === 'aux:pass') || verb.xpos === 'VBN'

/** True if the article does the same with both: one frame in common, or verbs that say the same. */
export function shareRole(a: RoleFrames, b: RoleFrames, lexicon: Lexicon | null): boolean {
  for (const frame of a) if (b.has(frame)) return true
  if (lexicon === null) return false
  for (const frame of a)
    for (const other of b) {
      const [way, verb] = frame.split(' ') as [string, string]
      const [otherWay, otherVerb] = other.split(' ') as [string, string]
      if (way !== otherWay || way === 'list') continue
      if (way === 'class' && lexicon.nouns.isWithin(verb, otherVerb)) return true
      if ((lexicon.vectors.similarity(verb, otherVerb) ?? 0) >= SISTERS) return true
    }
  return false
}
