import type { Token } from '@/lib/article/language/token'
import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import type { Claim, Unit } from '@/lib/claim/claim'
import type { Candidate } from '../candidate'
import { askWith } from './fact-stems'
import { readAsAnswer } from './reason-stems'

/** Words that open a ground or an aim whatever the tree makes of them, with what the clause behind them tells. */
const CUES: readonly { words: readonly string[]; type: 'reason' | 'purpose'; prior: number }[] = [
  { words: ['in', 'order', 'to'], type: 'purpose', prior: 0.88 },
  { words: ['so', 'as', 'to'], type: 'purpose', prior: 0.85 },
  { words: ['so', 'that'], type: 'purpose', prior: 0.85 },
  { words: ['because'], type: 'reason', prior: 0.9 },
  { words: ['due', 'to'], type: 'reason', prior: 0.88 },
  { words: ['owing', 'to'], type: 'reason', prior: 0.88 },
  { words: ['thanks', 'to'], type: 'reason', prior: 0.85 },
]
const MOST_WORDS = 26
const WEAKENED = /^(?:not|just|only|simply|merely|n['’]t)$/i
/** How far it is the ground: belongs to the answer. */
const HOW_FAR = /^(?:mainly|largely|partly|primarily|mostly|chiefly|probably|perhaps|possibly)$/i

/** A ground or an aim at the end of its clause: its places from the cue to the last word before the clause ends. */
interface Tail {
  places: number[]
  type: 'reason' | 'purpose'
  prior: number
}

/**
 * Why, for a clause that ends in 'because …', 'in order to …', 'due to …': the answer is everything from these words to the end of the
 * clause, so that no wrong tree can cut it, and the stem is all that stands before.
 */
export function tailQuestions(claim: Claim): Candidate[] {
  if (claim.isNegated) return []
  const tail = tailOf(claim)
  if (tail === null) return []
  const asked = readAsAnswer(withoutTail(claim, tail.places[0]!), tail.places)
  const unit: Unit = {
    head: tail.places[0]!,
    role: tail.type,
    places: tail.places,
    opener: '',
    phrase: null,
    isFronted: false,
    isAgreed: true,
  }
  return askWith(asked, unit, 'why', tail.places, tail.prior, 'reason', tail.type)
}

function tailOf(claim: Claim): Tail | null {
  const { sentence, predicate } = claim
  const words = sentence.tokens.map((token) => token.text.toLowerCase())
  for (let place = predicate + 1; place < words.length; place++) {
    const cue = CUES.find((known) => known.words.every((word, i) => words[place + i] === word))
    if (cue === undefined) continue
    if (WEAKENED.test(words[place - 1]!) || !belongsTo(claim, place)) return null
    const places: number[] = HOW_FAR.test(words[place - 1]!) ? [place - 1] : []
    for (let at = place; at < words.length && !endsClause(claim, at, place); at++) places.push(at)
    while (places.length > 0 && tokenAt(sentence, places.at(-1)!).upos === 'PUNCT') places.pop()
    const isFit = places.length > cue.words.length && places.length <= MOST_WORDS
    return isFit ? { places, type: cue.type, prior: cue.prior } : null
  }
  return null
}

/** True if no other clause stands between the verb and the cue: the ground may be that one's. */
function belongsTo({ sentence, predicate, isCopular, verbPlaces }: Claim, place: number): boolean {
  const own = new Set([...verbPlaces, predicate])
  const from = Math.min(predicate, ...(isCopular ? verbPlaces : []))
  return !sentence.tokens
    .slice(from, place)
    .some((token) => /^(?:VB|VBD|VBZ|VBP|MD)$/.test(token.xpos) && !own.has(token.index))
}

/** A semicolon, a dash, a bracket, or 'and' and its like before a clause with its own subject. */
function endsClause({ sentence }: Claim, at: number, from: number): boolean {
  const token = tokenAt(sentence, at)
  if (/^[;:(–—]$/.test(token.text)) return true
  if (!/^(?:and|but|so|while|whereas|although)$/i.test(token.text) || at === from) return false
  const isMarked = sentence.tokens[at - 1]?.text === ','
  const verb = token.head < 0 ? null : tokenAt(sentence, token.head)
  return isMarked && verb !== null && hasSubject(sentence, verb)
}

const hasSubject = (sentence: Claim['sentence'], verb: Token): boolean =>
  childrenOf(sentence, verb.index).some((child) => /^nsubj/.test(child.relation))

/** The claim without the words from a place on: parts of the clause that go over it are cut there. */
const withoutTail = (claim: Claim, from: number): Claim => ({
  ...claim,
  units: claim.units.flatMap((unit) => {
    const places = unit.places.filter((place) => place < from)
    if (places.at(-1) === from - 1 && tokenAt(claim.sentence, from - 1).upos === 'PUNCT') places.pop()
    if (places.length === 0) return []
    const phrase = unit.phrase && {
      ...unit.phrase,
      places: unit.phrase.places.filter((place) => place < from),
    }
    return [{ ...unit, places, phrase }]
  }),
})
