import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import type { Token } from '@/lib/article/language/token'
import type { Claim } from '@/lib/claim/claim'
import { capitalise, tidyText } from '@/lib/claim/render'
import { clearWords, isLinkingUnit } from '../clause-text'

/** A sentence of the article, or its whole main clause, to be judged true or false. */
export interface Statement {
  /** Without full stop. */
  text: string
  places: readonly number[]
}

const LEAST_WORDS = 6
const MOST_WORDS = 28
/** One name more than the subject's is often the topic's own. */
const LEAST_NAMES = 2
/** Sentences up to this many words stay whole; of longer ones the first of several joined clauses will do. */
const EASILY_READ = 22
/** A statement with such a word points at something before it. */
const POINTS_BACK =
  /\b(?:this|these|those|such(?! as)|latter|also|another|further(?! to)|aforementioned|above-mentioned|instead|too|respectively|(?:the|a|an) (?:second|third|other|same|similar)|(?:his|her|their|its) (?:own|other|former))\b/i
/** Marks that a sentence with one voice and one thought does without. */
const MARKED = /["“”;:?!…]/

/** An abbreviation at the end: the sentence was cut there by mistake. */
const BROKEN_OFF = /\b(?:[Oo]p|[Nn]o|[Nn]r|[Vv]ol|[Ff]ig|[Cc]h|Dr|Mr|Mrs|St|Rte|vs|pp?|approx|\p{Lu})$/u
/** What a sentence can lose and still say the same. */
const LINK =
  /^(?:also|therefore|however|thus|hence|consequently|moreover|furthermore|nevertheless|nonetheless|accordingly|indeed|similarly|likewise|,)$/i

/**
 * The claim's sentence as a statement that stands alone: its own words with references made plain, brackets and linking openers left
 * out and nothing else; of a long sentence its first main clause, where the next begins behind a comma or has its own subject. Null if
 * it cannot be understood alone, or if the claim is no main clause.
 */
export function wholeStatement(claim: Claim): Statement | null {
  const { sentence } = claim
  if (claim.predicate !== sentence.root || claim.helper !== null) return null
  const all = withoutBrackets(claim)
  const whole = statementOf(claim, all)
  if (whole !== null && wordsOf(whole.text) <= EASILY_READ) return whole
  const end = endOfFirstClause(claim)
  const first =
    end === null
      ? null
      : statementOf(
          claim,
          all.filter((place) => place < end),
        )
  return first ?? whole
}

function statementOf(claim: Claim, places: readonly number[]): Statement | null {
  const words = losesSense(claim, places) ? null : clearWords(claim, places, new Set(places))
  if (words === null) return null
  const text = capitalise(tidyText(words).replace(/[.]+$/, ''))
  const count = wordsOf(text)
  const isReadable = count >= LEAST_WORDS && count <= MOST_WORDS
  return isReadable && !MARKED.test(text) && !BROKEN_OFF.test(text) && !POINTS_BACK.test(text)
    ? { text, places }
    : null
}

/** True if making references plain would take out more than a link ('first rises, then falls'). */
const losesSense = ({ sentence, references }: Claim, places: readonly number[]): boolean =>
  references.edits.some(
    (edit) =>
      edit.text === '' &&
      places.some(
        (place) => place >= edit.first && place <= edit.last && !LINK.test(tokenAt(sentence, place).text),
      ),
  )

const wordsOf = (text: string): number => text.split(' ').length

/** All places but those in brackets and those of openers that only link ('For example'). */
function withoutBrackets(claim: Claim): number[] {
  const linking = new Set(
    claim.units.filter((unit) => unit.isFronted && isLinkingUnit(claim, unit)).flatMap((unit) => unit.places),
  )
  let depth = 0
  return claim.sentence.tokens
    .filter((token) => {
      if (/^[([]$/.test(token.text)) depth += 1
      const isInside = depth > 0
      if (/^[)\]]$/.test(token.text)) depth = Math.max(0, depth - 1)
      return !isInside && !linking.has(token.index)
    })
    .map((token) => token.index)
}

/** Where the clause ends that comes before the first one joined to it; null if none is, or if they may share words. */
function endOfFirstClause({ sentence, predicate }: Claim): number | null {
  const next = childrenOf(sentence, predicate).find(
    (child) => child.relation === 'conj' && child.index > predicate,
  )
  if (next === undefined) return null
  const opener = childrenOf(sentence, next.index).find((child) => child.relation === 'cc')
  if (opener === undefined || opener.index < predicate) return null
  const isBehindComma = sentence.tokens[opener.index - 1]?.text === ','
  return isBehindComma || childrenOf(sentence, next.index).some(isOwnSubject(opener.index))
    ? opener.index - (isBehindComma ? 1 : 0)
    : null
}

const isOwnSubject =
  (from: number) =>
  (child: Token): boolean =>
    /^nsubj/.test(child.relation) && child.index > from

/** True if the statement tells something that one can know: a number, two names beside its subject's, or why something is so. */
export function isInformative(claim: Claim, { places }: Statement): boolean {
  const first = Math.min(...claim.subject.places)
  const verb = Math.min(...claim.verbPlaces.filter((place) => place > first), claim.predicate)
  const isOfSubject = (place: number): boolean => place >= first && place < verb
  const isAmount = (place: number): boolean => {
    const { upos, text } = tokenAt(claim.sentence, place)
    return upos === 'NUM' && !/^one$/i.test(text) && (place === 0 || !/^\p{Lu}/u.test(text))
  }
  const isName = (place: number): boolean =>
    tokenAt(claim.sentence, place).upos === 'PROPN' && !isOfSubject(place)
  const names = places.filter((place) => isName(place) && (place === 0 || !isName(place - 1)))
  const hasReason = claim.units.some(
    (unit) => unit.role === 'reason' && unit.places.every((place) => places.includes(place)),
  )
  return hasReason || names.length >= LEAST_NAMES || places.some(isAmount)
}
