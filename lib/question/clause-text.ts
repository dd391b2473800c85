import type { Token } from '@/lib/article/language/token'
import { tokenAt } from '@/lib/article/language/tree'
import type { Claim, ClauseHelper, Unit } from '@/lib/claim/claim'
import { capitalise, renderPlaces, tidyText, type Edit } from '@/lib/claim/render'

/** Openers of units that only link a sentence to the one before it; they never reach a question. */
const LINKING_UNIT =
  /^(?:for (?:example|instance|their part|its part|his part|her part)|on the (?:other|one) hand|in (?:addition|return|contrast|fact|turn|particular|part|short|general|essence)|of course|as a result|after all|at the same time|at times|by contrast|more broadly|in (?:a|the) (?:similar|same) way|in (?:this|that) way|in practice|by comparison|first of all|above all|for the most part|to date|as well|in other words)$/i

/**
 * The words at `places` with references made plain; null if they cannot be understood alone. `shown` are all the places of the
 * sentence that a reader will see: a pronoun whose noun is not among them is replaced by the name it stands for, if there is one.
 */
export function clearWords(
  claim: Claim,
  places: readonly number[],
  shown: ReadonlySet<number>,
): string | null {
  const { unresolved, needs, names } = claim.references
  const edits = fittingEdits(claim)
  const replaced = new Set(edits.flatMap((edit) => range(edit.first, edit.last)))
  const added: Edit[] = []
  for (const place of places) {
    if (replaced.has(place)) continue
    if (unresolved.has(place)) return null
    if (isBound(claim, needs.get(place) ?? [], shown)) continue
    const name = names.get(place)
    if (name === undefined) return null
    added.push({ first: place, last: place, text: name })
  }
  return renderPlaces(claim.sentence, withCommas(claim, places), [...edits, ...added])
}

/** The places with each comma that stands alone between two of them. */
function withCommas({ sentence }: Claim, places: readonly number[]): number[] {
  const known = new Set(places)
  const commas = places
    .map((place) => place + 1)
    .filter((place) => sentence.tokens[place]?.text === ',' && !known.has(place) && known.has(place + 1))
    .filter(
      (place) => !/^(?:in|on|at|by|until|from|to|during|since|for)$/.test(tokenAt(sentence, place + 1).text),
    )
  return [...places, ...commas]
}

/** Adverbs that link at the start of a sentence and tell something inside it: 'they ultimately lost'. */
const TELLING =
  /^(?:ultimately|finally|eventually|clearly|certainly|still|well|naturally|notably|overall|indeed|instead)$/i

/**
 * The edits as a question needs them: an adverb inside its clause stays, and an article at the start of the sentence is small, for
 * it will seldom stand at the start of the question.
 */
function fittingEdits({ sentence, references }: Claim): Edit[] {
  const isInside = ({ first, last }: Edit): boolean =>
    first > 0 && ![sentence.tokens[first - 1]?.text, sentence.tokens[last + 1]?.text].includes(',')
  const kept = references.edits.filter(
    (edit) => edit.text !== '' || !isInside(edit) || !TELLING.test(tokenAt(sentence, edit.first).text),
  )
  const opener = sentence.tokens[0]
  const isArticle = opener !== undefined && /^(?:The|An?)$/.test(opener.text) && opener.upos === 'DET'
  return isArticle && !kept.some((edit) => edit.first === 0)
    ? [...kept, { first: 0, last: 0, text: opener.text.toLowerCase() }]
    : kept
}

/** True if what a pronoun may stand for is shown: every noun, or at least a name. */
const isBound = (claim: Claim, antecedents: readonly number[], shown: ReadonlySet<number>): boolean =>
  antecedents.every((place) => shown.has(place)) ||
  antecedents.some((place) => shown.has(place) && tokenAt(claim.sentence, place).upos === 'PROPN')

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i)

/** The parts of a claim that a question keeps: no asides, no linking phrases, no empty adverbs, no 'on the next day'. */
export const keptUnits = (claim: Claim): Unit[] =>
  claim.units
    .filter((unit) => unit.role !== 'aside' && !isLinkingUnit(claim, unit) && !isLooseSetting(claim, unit))
    .map((unit) => withYear(claim, unit))

/** 'On May 18' with the year that stands behind it and a comma. */
function withYear({ sentence, units }: Claim, unit: Unit): Unit {
  const end = unit.places.at(-1)!
  const [mark, year] = [sentence.tokens[end + 1], sentence.tokens[end + 2]]
  const isYear = mark?.text === ',' && /^(?:1\d|20)\d\d$/.test(year?.text ?? '')
  const isFree = !units.some((other) => other.places.includes(end + 2))
  if (unit.phrase?.type !== 'date' || !isYear || !isFree) return unit
  const added = [end + 1, end + 2]
  const phrase = { ...unit.phrase, places: [...unit.phrase.places, ...added] }
  return { ...unit, places: [...unit.places, ...added], phrase }
}

/**
 * True for when or where something was done, in words that cannot be understood alone ('on the next day', 'at that time'): that it was
 * done stays true without them. How things are, and what is done again and again, may be true only then.
 */
function isLooseSetting(claim: Claim, unit: Unit): boolean {
  const isSetting = unit.role === 'time' || (unit.isFronted && /^(?:place|oblique|adverb)$/.test(unit.role))
  const { edits, unresolved } = claim.references
  if (!isSetting || claim.isCopular || !unit.places.some((place) => unresolved.has(place))) return false
  const isEdited = (place: number): boolean => edits.some((edit) => edit.first <= place && place <= edit.last)
  const isUnclear = unit.places.some((place) => unresolved.has(place) && !isEdited(place))
  const isEvent = claim.isPassive || claim.units.some((other) => other.role === 'object')
  return (
    isUnclear && isEvent && claim.verbPlaces.some((place) => tokenAt(claim.sentence, place).xpos === 'VBD')
  )
}

export function isLinkingUnit(claim: Claim, unit: Unit): boolean {
  const words = renderPlaces(claim.sentence, unit.places)
  if (LINKING_UNIT.test(words)) return true
  return unit.role === 'adverb' && renderPlaces(claim.sentence, unit.places, fittingEdits(claim)) === ''
}

/** All places that the plain statement of a claim shows. */
export const statementPlaces = (claim: Claim): number[] =>
  [...claim.subject.places, ...claim.verbPlaces, ...keptUnits(claim).flatMap((unit) => unit.places)].sort(
    (a, b) => a - b,
  )

/**
 * The claim as a sentence that stands alone, without full stop; `replace` puts other words for some places. Null if it cannot be
 * understood alone.
 */
export function statementOf(claim: Claim): string | null {
  const shown = new Set(statementPlaces(claim))
  const units = keptUnits(claim)
  const fronted = units.filter((unit) => unit.isFronted)
  const front = clearWords(
    claim,
    fronted.flatMap((unit) => unit.places),
    shown,
  )
  const told = [
    ...claim.verbPlaces,
    ...units.filter((unit) => !unit.isFronted).flatMap((unit) => unit.places),
  ]
  const body =
    claim.helper === null
      ? clearWords(claim, [...claim.subject.places, ...told], shown)
      : withHelper(
          clearWords(claim, claim.subject.places, shown),
          claim.helper,
          clearWords(claim, told, shown),
        )
  if (body === null || front === null) return null
  return capitalise(tidyText(front === '' ? body : `${front}, ${body}`))
}

/** A clause told with the helper that it lacks; null for 'do', which no plain statement has. */
const withHelper = (subject: string | null, helper: ClauseHelper, rest: string | null): string | null =>
  subject === null || rest === null || /^d/.test(helper) ? null : `${subject} ${helper} ${rest}`

/** The verb group cut for a question: the word that goes before the subject, and what stays behind it. */
export interface CutVerb {
  front: string
  rest: string
}

/** The verb group with its first auxiliary, or a form of 'do', taken to the front; null if that cannot be done well. */
export function cutVerb(claim: Claim): CutVerb | null {
  if (claim.verbPlaces.some((place) => claim.references.unresolved.has(place))) return null
  const tokens = claim.verbPlaces.map((place) => tokenAt(claim.sentence, place))
  if (claim.helper !== null) return { front: claim.helper, rest: helpedVerb(claim, tokens) }
  const first = tokens.find((token) => token.upos === 'AUX' || token.upos === 'VERB')
  if (!first || tokens.some((token) => /^['’]/.test(token.text))) return null
  const words = (skip: number, verb?: string): string =>
    tidyText(
      tokens
        .filter((token) => token.index !== skip)
        .map((token) =>
          verb !== undefined && token.index === claim.predicate ? verb : plainWord(claim, token.index),
        )
        .join(' '),
    )
  if (first.index !== claim.predicate || claim.isCopular) {
    if (!/^(?:MD|VBD|VBZ|VBP)$/.test(first.xpos)) return null
    const isNegative = tokens.some((token) => /^n['’]t$/.test(token.text))
    return isNegative ? null : { front: first.text.toLowerCase(), rest: words(first.index) }
  }
  const helper = { VBD: 'did', VBZ: 'does', VBP: 'do' }[tenseOf(first)]
  return helper ? { front: helper, rest: words(-1, first.lemma) } : null
}

/** The verb behind its helper: the plain form after 'do', the participle after 'be'. */
const helpedVerb = (claim: Claim, tokens: readonly Token[]): string =>
  tidyText(
    tokens
      .map((token) =>
        token.index === claim.predicate && /^d/.test(claim.helper ?? '')
          ? token.lemma
          : plainWord(claim, token.index),
      )
      .join(' '),
  )

const UNCHANGED =
  /^(?:put|set|cut|let|hit|cost|hurt|shut|quit|spread|read|beat|cast|burst|split|bet|rid|shed|thrust|broadcast|forecast)$/

/** The tense of a finite verb: a 'past' that looks like the plain form is a present, save for the verbs that never change. */
const tenseOf = (token: Token): string =>
  token.xpos === 'VBD' && token.text.toLowerCase() === token.lemma && !UNCHANGED.test(token.lemma)
    ? 'VBP'
    : token.xpos

/** A word of the verb group after the edits that take linking adverbs out. */
function plainWord(claim: Claim, place: number): string {
  const edit = fittingEdits(claim).find((candidate) => candidate.first === place)
  return edit ? edit.text : tokenAt(claim.sentence, place).text
}

const SINGULAR: Record<string, string> = { are: 'is', were: 'was', have: 'has', do: 'does' }

/** The verb group as it follows 'who' or 'what', which are singular, or as it stands (`isPlural`: 'how many people have'). */
export function verbAfterWho(claim: Claim, isPlural = false): string | null {
  if (claim.verbPlaces.some((place) => claim.references.unresolved.has(place))) return null
  if (claim.helper !== null && /^d/.test(claim.helper)) return null
  const helper = isPlural ? claim.helper : claim.helper && (SINGULAR[claim.helper] ?? claim.helper)
  const words: string[] = helper === null ? [] : [helper]
  let isFirst = helper === null
  for (const place of claim.verbPlaces) {
    const token = tokenAt(claim.sentence, place)
    const plain = plainWord(claim, place)
    if (/^n['’]t$/.test(token.text) || /^['’]/.test(token.text)) return null
    if (isFirst && (token.upos === 'AUX' || token.upos === 'VERB')) {
      isFirst = false
      words.push(
        isPlural
          ? plain
          : tenseOf(token) === 'VBP'
            ? (SINGULAR[plain.toLowerCase()] ?? thirdPerson(plain))
            : (SINGULAR[plain.toLowerCase()] ?? plain),
      )
    } else words.push(plain)
  }
  return tidyText(words.join(' '))
}

/** 'go' → 'goes', 'carry' → 'carries'. */
export function thirdPerson(verb: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(verb)) return `${verb}es`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return `${verb}s`
}

/** Parts put together into a question, its first letter large and its mark at the end. */
export const asQuestion = (...parts: readonly string[]): string =>
  `${capitalise(tidyText(parts.filter((part) => part !== '').join(' ')))
    .replace(/,(["”]),/g, ',$1')
    .replace(/[.,;:]+$/, '')}?`
