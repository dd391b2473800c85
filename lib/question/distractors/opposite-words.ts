import type { Token } from '@/lib/article/language/token'
import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'

/** 'a:b' pairs as a map in both directions. */
const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split(/\s+/).flatMap((pair) => {
      const [a, b] = pair.split(':') as [string, string]
      return [
        [a, b],
        [b, a],
      ] as [string, string][]
    }),
  )

/** Verbs that say which way something went, in forms that take the same objects. */
const WAYS = pairs(
  'increase:decrease increased:decreased increases:decreases increasing:decreasing rise:fall rose:fell rises:falls rising:falling ' +
    'strengthen:weaken strengthened:weakened strengthens:weakens improve:worsen improved:worsened improves:worsens ' +
    'raised:lowered raise:lower raises:lowers expanded:shrank won:lost ' +
    'accepted:rejected accept:reject accepts:rejects approved:disapproved allowed:forbade allow:forbid allows:forbids ' +
    'supported:opposed support:oppose supports:opposes opened:closed legalised:banned legalized:banned',
)
const REDUCED = new Map([
  ['reduce', 'increase'],
  ['reduced', 'increased'],
  ['reduces', 'increases'],
  ['reducing', 'increasing'],
  ['permitted', 'forbade'],
  ['permits', 'forbids'],
])

/** Comparatives: only with 'than' do they say more than which of two. */
const COMPARED = pairs(
  'higher:lower larger:smaller greater:smaller earlier:later warmer:colder hotter:colder faster:slower older:younger longer:shorter ' +
    'stronger:weaker richer:poorer heavier:lighter better:worse more:less cheaper:dearer easier:harder',
)
const FEWER = new Map([['fewer', 'more']])

const DIRECTIONS = pairs(
  'north:south east:west northern:southern eastern:western northward:southward eastward:westward northwards:southwards ' +
    'eastwards:westwards clockwise:anticlockwise',
)

/** What is so or is not. */
const STATES = pairs('legal:illegal successful:unsuccessful compulsory:voluntary mandatory:voluntary')

const TIMES = pairs('before:after')
/** Verbs with which 'after' does not tell when. */
const NAMED_AFTER = /^(?:name|call|model|look|take|come|run|go|seek|ask|be)$/

/**
 * The word that makes a statement plainly false in the place of the one at `place`; null where none does. Only words that say which
 * way, which side, which of two, or before or after: the opposite of a manner, a degree or a taste may be true as well. Names are left
 * alone, and so is what stands beside something joined to it, which would still say what it said.
 */
export function oppositeWord(claim: Claim, place: number): string | null {
  const token = tokenAt(claim.sentence, place)
  if (/^\p{Lu}/u.test(token.text) && token.index > 0) return null
  const word = token.text.toLowerCase()
  const opposite = oppositeOf(claim, token, word)
  if (opposite === null || isJoined(claim, token)) return null
  return /^\p{Lu}/u.test(token.text) ? opposite.charAt(0).toUpperCase() + opposite.slice(1) : opposite
}

function oppositeOf(claim: Claim, token: Token, word: string): string | null {
  const { sentence } = claim
  switch (token.upos) {
    case 'VERB':
      return token.index === claim.predicate && !claim.isNegated
        ? (WAYS.get(word) ?? REDUCED.get(word) ?? null)
        : null
    case 'ADJ':
    case 'ADV': {
      if (token.index === claim.predicate && claim.isCopular && STATES.has(word)) return STATES.get(word)!
      if (DIRECTIONS.has(word)) return isAgreedPart(claim, token) ? DIRECTIONS.get(word)! : null
      return isComparedHere(claim, token)
        ? asCounted(claim, token, COMPARED.get(word) ?? FEWER.get(word))
        : null
    }
    case 'ADP':
    case 'SCONJ':
      return TIMES.has(word) &&
        isTimeOfMain(claim, token) &&
        !NAMED_AFTER.test(tokenAt(sentence, claim.predicate).lemma)
        ? TIMES.get(word)!
        : null
    default:
      return null
  }
}

/** True for a word of the main clause: what a subordinate one says in passing is no matter to judge. */
const isAgreedPart = (claim: Claim, token: Token): boolean =>
  token.isAgreed &&
  claim.units.some(
    (unit) =>
      /^(?:object|complement|place|oblique|adverb)$/.test(unit.role) &&
      (unit.head === token.index || unit.phrase?.head === token.head),
  )

/** True if 'than' follows within the clause and the word belongs to the predicate or one of its parts. */
function isComparedHere(claim: Claim, token: Token): boolean {
  const behind = claim.sentence.tokens.slice(token.index + 1, token.index + 6)
  const than = behind.findIndex((word) => word.text === 'than')
  const above = token.head < 0 ? -1 : tokenAt(claim.sentence, token.head).head
  const isPart =
    [token.index, token.head].includes(claim.predicate) ||
    claim.units.some((unit) => [token.index, token.head, above].includes(unit.phrase?.head ?? unit.head))
  return than >= 0 && isPart && !behind.slice(0, than).some((word) => /^[,;]$/.test(word.text))
}

/** True for the 'before' or 'after' that opens a part of the clause telling when. */
const isTimeOfMain = (claim: Claim, token: Token): boolean =>
  claim.units.some(
    (unit) =>
      unit.opener === token.text.toLowerCase() &&
      unit.places[0] === token.index &&
      unit.isAgreed &&
      !unit.places.some((place) => tokenAt(claim.sentence, place).upos === 'PRON'),
  )

/** True if the word, or what it belongs to, is one of several joined by 'and'. */
function isJoined(claim: Claim, token: Token): boolean {
  const isOneOfSeveral = (place: number): boolean =>
    tokenAt(claim.sentence, place).relation === 'conj' ||
    childrenOf(claim.sentence, place).some((child) => child.relation === 'conj' && isNear(child, place))
  return (
    isOneOfSeveral(token.index) ||
    (token.head >= 0 &&
      token.head !== claim.predicate &&
      token.index !== claim.predicate &&
      isOneOfSeveral(token.head))
  )
}

/** A verb joined far behind, with its own objects, leaves the first alone. */
const isNear = (child: Token, place: number): boolean => child.index - place <= 4

/** 'fewer' where 'less' would stand before what is counted: 'fewer ships', 'fewer than 50 ships'. */
function asCounted(claim: Claim, token: Token, opposite: string | undefined): string | null {
  if (opposite !== 'less') return opposite ?? null
  const next = claim.sentence.tokens.slice(token.index + 1, token.index + 5)
  const isCounted =
    token.relation === 'amod'
      ? /^NNP?S$/.test(tokenAt(claim.sentence, token.head).xpos)
      : next[0]?.text === 'than' && next[1]?.upos === 'NUM' && next.some((word) => /^NNP?S$/.test(word.xpos))
  return isCounted ? 'fewer' : 'less'
}
