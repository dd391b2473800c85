import { countryOf } from '@/lib/article/language/lexicon/countries'
import { MONTHS, WEEKDAYS } from '@/lib/article/language/lexicon/names'
import { HEDGES, REPORT_VERBS } from '@/lib/article/language/lexicon/verbs'
import type { Sentence, Token } from '@/lib/article/language/token'
import { childrenOf, subtreeOf, tokenAt } from '@/lib/article/language/tree'
import { hedgesOf, isNegatedClause } from '../modality'
import type { Edit } from '../render'
import { eventOf, isEventWord, LIGHT_VERBS, phaseOf } from './event-words'
import type { Content } from './statement'

/** The clause that a value stands in, as far as two tellings of one fact would share it. */
export interface ClauseContent extends Content {
  predicate: Token
  /** What the clause is about, as one word: the object of an active verb, else the subject. */
  theme: string
  restrictions: string[]
  /** True if the subject or object is a proper name, so that there is one of it. */
  isNamed: boolean
  /** True if the verb only says that its subject was: 'took place', 'began'. */
  isLight: boolean
  /** Nouns on the way from the value up to the predicate: 'population' in 'has a population of 3 million'. */
  via: string[]
}

const NOMINAL =
  /^(?:obj|iobj|nsubj|nsubj:pass|obl|obl:\w+|nmod|nmod:unmarked|nummod|compound|advmod|dep|flat|appos)$/
const OWN_CLAUSE =
  /^(?:advcl|advcl:relcl|acl|acl:relcl|ccomp|csubj|csubj:pass|parataxis|discourse|vocative|list)$/
/** Words that make a fact one of several, or a fact of another time or of a part. */
const RESTRICTION =
  /^(?:again|first|second|third|fourth|fifth|last|next|another|other|new|old|former|initially|originally|later|then|now|once|today|currently|each|every|per|average|annual|annually|daily|weekly|monthly|yearly|total|alone|additional|further|remaining|only|another|most|least|fiscal|estimated|projected|planned)$/i

/**
 * The clause that the token at `place` belongs to; null if there is none to compare: the value stands in a clause that is denied,
 * hedged, told by somebody else, conditional or without a subject. `taken` are the value's own places.
 */
export function clauseAround(
  sentence: Sentence,
  place: number,
  taken: ReadonlySet<number>,
  edits: readonly Edit[],
): ClauseContent | null {
  const via: string[] = []
  let predicate = tokenAt(sentence, place)
  while (!isPredicate(sentence, predicate)) {
    if (!NOMINAL.test(predicate.relation) || predicate.head < 0) return null
    if (predicate.index !== place && predicate.relation === 'nmod') via.push(predicate.lemma.toLowerCase())
    if (predicate.index !== place && predicate.relation === 'obj' && !taken.has(predicate.index))
      via.push(predicate.lemma.toLowerCase())
    predicate = tokenAt(sentence, predicate.head)
  }
  if (!isPlainlyTold(sentence, predicate)) return null
  const subject = subjectOf(sentence, predicate)
  if (!subject || /^[WE]/.test(subject.xpos)) return null
  const inSubject = subtreeOf(sentence, subject.index, (child) => OWN_CLAUSE.test(child.relation))
  const inClause = subtreeOf(
    sentence,
    predicate.index,
    (child) => OWN_CLAUSE.test(child.relation) || (child.relation === 'conj' && isPredicate(sentence, child)),
  )
  const places = [...new Set([...inSubject, ...inClause])].filter((one) => !taken.has(one))
  const object = childrenOf(sentence, predicate.index).find((child) => child.relation === 'obj')
  const themeToken = object && !taken.has(object.index) ? object : subject
  const isTaken = taken.has(themeToken.index)
  const theme = isTaken ? '' : themeOf(sentence, themeToken, edits)
  const { names, things } = wordsOf(sentence, places, edits)
  const phase = phaseOf(predicate.lemma)
  const isLight = !isCopular(sentence, predicate) && (phase !== null || LIGHT_VERBS.test(predicate.lemma))
  const isOfSubject = isLight && theme !== '' && (phase !== null || isEventWord(theme))
  return {
    predicate,
    event: eventOf(isOfSubject ? theme : predicate.lemma),
    phase,
    names,
    things: things.filter((thing) => thing !== theme),
    theme: eventOf(theme),
    restrictions: restrictionsOf(sentence, places, isTaken ? null : themeToken),
    isNamed: !isTaken && themeToken.upos === 'PROPN',
    isLight,
    via,
  }
}

const isCopular = (sentence: Sentence, token: Token): boolean =>
  childrenOf(sentence, token.index).some((child) => child.relation === 'cop')

/** True for a verb, and for what a copula says of its subject. */
export const isPredicate = (sentence: Sentence, token: Token): boolean =>
  token.upos === 'VERB' || isCopular(sentence, token) || token.relation === 'root'

/** True unless the clause is denied, hedged, conditional or somebody else's word. */
function isPlainlyTold(sentence: Sentence, predicate: Token): boolean {
  if (isNegatedClause(sentence, predicate.index) || hedgesOf(sentence, predicate.index).length > 0)
    return false
  for (let token = predicate; ; token = tokenAt(sentence, token.head)) {
    const marks = childrenOf(sentence, token.index).filter((child) => child.relation === 'mark')
    if (marks.some((mark) => /^(?:if|unless|whether)$/i.test(mark.text))) return false
    const isReported = token !== predicate && REPORT_VERBS.has(token.lemma)
    if (isReported && token.upos === 'VERB') return false
    if (token.head < 0) break
  }
  return !/\b(?:according to|reportedly|allegedly|claims? (?:that|to)|is said to|believed to)\b/i.test(
    sentence.text,
  )
}

function subjectOf(sentence: Sentence, predicate: Token): Token | null {
  const own = childrenOf(sentence, predicate.index).find((child) => /^nsubj(?::pass)?$/.test(child.relation))
  if (own || predicate.relation !== 'conj') return own ?? null
  return subjectOf(sentence, tokenAt(sentence, predicate.head))
}

/** The word that names a thing: the last of a proper name, the lemma of a noun, the last word of what a pronoun stands for. */
function themeOf(sentence: Sentence, token: Token, edits: readonly Edit[]): string {
  const edit = edits.find((one) => one.first <= token.index && token.index <= one.last && one.text !== '')
  if (edit && token.upos === 'PRON')
    return /([\p{L}-]+)(?:['’]s)?$/u.exec(edit.text)?.[1]?.toLowerCase() ?? ''
  if (token.upos === 'PRON') return ''
  const parts = childrenOf(sentence, token.index)
  const name = parts.find(
    (child) => child.relation === 'appos' && child.upos === 'PROPN' && child.index === token.index + 1,
  )
  if (name) return themeOf(sentence, name, edits)
  const flat = parts.filter((child) => /^flat/.test(child.relation))
  return (flat[flat.length - 1] ?? token).lemma.toLowerCase()
}

/** The names and the other nouns at the places, with those that their references stand for. */
export function wordsOf(
  sentence: Sentence,
  places: readonly number[],
  edits: readonly Edit[],
): { names: string[]; things: string[] } {
  const names = new Set<string>()
  const things = new Set<string>()
  const isIn = new Set(places)
  for (const edit of edits) {
    if (!isIn.has(edit.first)) continue
    for (const [word] of edit.text.matchAll(/\p{Lu}[\p{L}-]+/gu)) names.add(nameOf(word))
  }
  for (const place of places) {
    const token = tokenAt(sentence, place)
    const isCapital = /^\p{Lu}\p{L}/u.test(token.text) && (token.index > 0 || token.upos === 'PROPN')
    if (MONTHS.has(token.text) || WEEKDAYS.has(token.text)) continue
    if (/^(?:PROPN|ADJ|NOUN)$/.test(token.upos) && isCapital) names.add(nameOf(token.text))
    else if (token.upos === 'NOUN') things.add(eventOf(token.lemma))
  }
  return { names: [...names].sort(), things: [...things].sort() }
}

/** A word of a name in small letters; a country's for its people and their adjective ('Russian' → 'russia'). */
export const nameOf = (word: string): string => (countryOf(word) ?? word).toLowerCase()

function restrictionsOf(sentence: Sentence, places: readonly number[], theme: Token | null): string[] {
  const own = places.map((place) => tokenAt(sentence, place)).filter((token) => RESTRICTION.test(token.text))
  const modifiers =
    theme === null ? [] : childrenOf(sentence, theme.index).filter((child) => child.relation === 'amod')
  return [...new Set([...own, ...modifiers].map((token) => token.text.toLowerCase()))].sort()
}

/** True if a word of these weakens what is said or tells whose word it is. */
export const isUnsureWord = (token: Token): boolean =>
  HEDGES.has(token.text.toLowerCase()) ||
  (token.upos === 'VERB' && REPORT_VERBS.has(token.lemma)) ||
  /^(?:not|n['’]t|never|no|if|unless|whether)$/i.test(token.text)
