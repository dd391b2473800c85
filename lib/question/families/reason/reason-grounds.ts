import type { Token } from '@/lib/article/language/token'
import { childrenOf, findChild, subtreeOf, textAt, tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import { clauseEnd, holdsMainVerb, statementBefore, stretch } from '../clause-ends'
import { isPurpose } from './reason-purposes'

/** A statement with why or what for it holds, both by their places. */
export interface Ground {
  main: readonly number[]
  ground: readonly number[]
  type: 'reason' | 'purpose'
  prior: number
}

/** Words that open a ground or an aim; `marked`: only behind a comma, `clause`: only before a clause with a subject. */
const CUES: readonly { words: string; type: Ground['type']; marked?: true; clause?: true }[] = [
  { words: 'because', type: 'reason' },
  { words: 'due to', type: 'reason' },
  { words: 'owing to', type: 'reason' },
  { words: 'thanks to', type: 'reason' },
  { words: 'on account of', type: 'reason' },
  { words: 'as a result of', type: 'reason' },
  { words: 'as a consequence of', type: 'reason' },
  { words: 'in response to', type: 'reason' },
  { words: 'in order to', type: 'purpose' },
  { words: 'in order that', type: 'purpose' },
  { words: 'so as to', type: 'purpose' },
  { words: 'so that', type: 'purpose' },
  { words: 'since', type: 'reason', marked: true, clause: true },
  { words: 'as', type: 'reason', marked: true, clause: true },
]
/** Cues that may open a sentence: what follows them is surely a ground. */
const OPENING = /^(?:because|due|owing|thanks|in|on)$/i
const WEAKENED = /^(?:not|just|only|simply|merely|n['’]t)$/i
/** How far it is the ground: belongs to it. */
const HOW_FAR =
  /\b(?:mainly|largely|partly|primarily|mostly|chiefly|probably|perhaps|possibly|often|usually|especially|particularly|presumably|(?:at least )?in (?:large |great |no small )?part)$/i
/** Verbs of a state: with another verb ', as …' tells what went on meanwhile ('emerged, as the powers made peace'). */
const STATE =
  /^(?:have|lack|need|want|seek|know|believe|think|hope|fear|contain|require|mean|allow|enable|depend|include|involve|belong|own|hold|remain|consist|tend|exist|offer|provide|give)$/
/** Verbs behind 'as' that refer instead of giving a ground: 'as the figure shows'. */
const REFERRING =
  /^(?:show|see|note|mention|describe|discuss|explain|say|know|expect|do|be|put|write|argue|well|call|name|refer|term|suggest)$/
const NEGATION = /^(?:not|never|no|n['’]t)$/i

/** The ground that a sentence gives for its statement, behind it ('…, because …') or before it ('Because …, …'); null if it gives none. */
export function groundOf(claim: Claim): Ground | null {
  const found = groundBefore(claim) ?? groundBehind(claim) ?? aimBehind(claim)
  return found === null || holdsMainVerb(claim, found.ground) ? null : found
}

function cueAt({ sentence }: Claim, place: number): (typeof CUES)[number] | null {
  const words = sentence.tokens
    .slice(place, place + 4)
    .map((token) => token.text.toLowerCase())
    .join(' ')
  return CUES.find((cue) => `${words} `.startsWith(`${cue.words} `)) ?? null
}

function groundBehind(claim: Claim): Ground | null {
  const { sentence } = claim
  for (let place = sentence.root + 1; place < sentence.tokens.length; place++) {
    const cue = cueAt(claim, place)
    if (cue === null || !isMeant(claim, place, cue)) continue
    const before = sentence.tokens[place - 1]!
    // 'Out of need, or because of a treaty': one of two grounds.
    if (WEAKENED.test(before.text) || /^(?:and|or|but|either|both)$/i.test(before.text)) return null
    const start = place - wordsOfExtent(claim, place)
    const statement = statementBefore(claim, start)
    if (statement === null) return null
    const isMarked = sentence.tokens[start - 1]?.text === ','
    const isDenied = sentence.tokens.slice(statement.first, start).some((token) => NEGATION.test(token.text))
    if (isDenied && !isMarked) return null
    if (isHollow(claim, start)) return null
    const main = stretch(claim, statement.first, start - 1)
    if (saysMoreOfNoun(claim, place)) return null
    const end = clauseEnd(claim, start)
    // 'Because the old boats leak, while new ones …': half of the ground.
    if (/^(?:while|whereas)$/i.test(textAt(sentence, end + 1))) return null
    const ground = stretch(claim, start, end)
    return { main, ground, type: cue.type, prior: cue.marked ? 0.85 : 0.92 }
  }
  return null
}

/** 'It can lead to error, or wrong results due to poor design': the ground may be that of the results alone. */
function saysMoreOfNoun({ sentence }: Claim, place: number): boolean {
  const token = tokenAt(sentence, place)
  const head = token.head < 0 ? token : tokenAt(sentence, token.head)
  const isBehindComma = sentence.tokens.slice(sentence.root, place).some(({ text }) => text === ',')
  return isBehindComma && /^(?:nmod|acl)$/.test(head.relation) && head.head !== sentence.root
}

/** 'Changes can come as a result of …': the verb tells nothing but that there is a ground. */
function isHollow({ sentence }: Claim, start: number): boolean {
  const root = tokenAt(sentence, sentence.root)
  const isPlain = childrenOf(sentence, root.index).every(
    (child) => child.index > start || /^(?:nsubj|aux|advmod|punct|mark|cc)/.test(child.relation),
  )
  return /^(?:come|arise|occur|happen|exist|result)$/.test(root.lemma) && isPlain
}

/** How many words right before a cue tell how far the ground goes: 'largely because', 'in part because'. */
function wordsOfExtent({ sentence }: Claim, place: number): number {
  const before = sentence.tokens
    .slice(Math.max(0, place - 5), place)
    .map((token) => token.text)
    .join(' ')
  const extent = HOW_FAR.exec(before)?.[0]
  return extent === undefined ? 0 : extent.split(' ').length
}

/** True if the cue has this sense here: 'since' and 'as' have others. */
function isMeant({ sentence }: Claim, place: number, cue: (typeof CUES)[number]): boolean {
  const token = tokenAt(sentence, place)
  const isMarked = sentence.tokens[place - 1]?.text === ','
  if (cue.marked && !isMarked) return false
  // 'Because of what it implied' tells nothing.
  if (/^of$/i.test(textAt(sentence, place + 1)) && /^what$/i.test(textAt(sentence, place + 2))) return false
  // 'As if they were one firm' tells in what manner.
  if (cue.words === 'as' && /^(?:if|though)$/i.test(textAt(sentence, place + 1))) return false
  // ', so that …' tells a result.
  if (cue.words === 'so that' && isMarked) return false
  // 'Is set up so that …' tells how.
  if (cue.words === 'so that' && /^(?:VERB|ADP)$/.test(sentence.tokens[place - 1]?.upos ?? '')) return false
  if (!cue.clause) return true
  if (token.relation !== 'mark' || token.head < 0) return false
  const verb = tokenAt(sentence, token.head)
  const isClause = findChild(sentence, verb.index, 'nsubj', 'nsubj:pass') !== null
  if (!isClause || REFERRING.test(verb.lemma)) return false
  const end = subtreeOf(sentence, verb.index).at(-1)!
  if (end < sentence.tokens.length - 2) return false
  return cue.words === 'as' ? isState(sentence, verb) : !isPerfect(sentence)
}

const isState = (sentence: Claim['sentence'], verb: Token): boolean =>
  STATE.test(verb.lemma) || findChild(sentence, verb.index, 'cop') !== null

/** 'Has risen, since …' reckons time. */
const isPerfect = (sentence: Claim['sentence']): boolean =>
  childrenOf(sentence, sentence.root).some((child) => child.lemma === 'have' && /^aux/.test(child.relation))

/** 'Because …, the council met.': the ground goes from the cue to the comma behind all that hangs on it. */
function groundBefore(claim: Claim): Ground | null {
  const { sentence } = claim
  const place = sentence.tokens.findIndex(
    (token) => !/^(?:CCONJ|PUNCT)$/.test(token.upos) && !isLinking(token.text),
  )
  const cue = place < 0 || place > 3 ? null : cueAt(claim, place)
  if (cue === null || !OPENING.test(tokenAt(sentence, place).text)) return null
  let top = tokenAt(sentence, place)
  while (top.head >= 0 && top.head !== sentence.root) top = tokenAt(sentence, top.head)
  const end = subtreeOf(sentence, top.index)
    .filter((at) => tokenAt(sentence, at).upos !== 'PUNCT')
    .at(-1)!
  if (top.head !== sentence.root || end >= sentence.root || sentence.tokens[end + 1]?.text !== ',')
    return null
  const main = stretch(claim, end + 2, sentence.tokens.length - 1)
  return { main, ground: stretch(claim, place, end), type: cue.type, prior: 0.9 }
}

const isLinking = (text: string): boolean =>
  /^(?:however|moreover|furthermore|also|additionally|therefore|thus)$/i.test(text)

/** '… to pay him homage': an aim behind the statement, by the tree. */
function aimBehind(claim: Claim): Ground | null {
  const { sentence } = claim
  const to = sentence.tokens.find((token) => token.index > sentence.root && isPurpose(sentence, token))
  if (!to) return null
  const statement = statementBefore(claim, to.index)
  const verb = tokenAt(sentence, to.head)
  if (statement === null || verb.head !== statement.head) return null
  const main = stretch(claim, statement.first, to.index - 1)
  const isDenied = main.some((place) => NEGATION.test(tokenAt(sentence, place).text))
  const ground = stretch(claim, to.index, clauseEnd(claim, to.index))
  return isDenied ? null : { main, ground, type: 'purpose', prior: 0.85 }
}
