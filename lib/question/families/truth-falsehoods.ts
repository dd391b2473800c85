import { STANCE_VERBS } from '@/lib/article/language/lexicon/verbs'
import { tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import { capitalise, renderPlaces } from '@/lib/claim/render'
import type { DistractorPool } from '../distractors/distractor-pool'
import { exchangeValue } from '../distractors/exchange-value'
import { oppositeWord } from '../distractors/opposite-words'
import { canSwapName, isMainValue } from '../distractors/swap-fitness'
import { withoutNegation } from '../distractors/without-negation'
import { numberIn } from '../distractors/wrong-numbers'
import { wrongSources, type Source } from '../distractors/wrong-sources'
import { clearWords } from '../clause-text'
import { isInsideName, type Mention } from '../noun-phrases'
import type { Statement } from './truth-statement'

/** A statement made false, without full stop, and the places of the words that were changed. */
export interface Falsehood {
  stem: string
  places: readonly number[]
  prior: number
}

const NAMES = /^(?:country|person|organisation|place)$/
const VALUES = /^(?:year|date|number|percent|duration|money)$/
const SPEAKERS = /^(?:people|group|organisation|person|country)$/
const IN_FAVOUR = /\b(?:supporters?|proponents?|advocates?|allies)\b/i
const AGAINST = /\b(?:critics?|opponents?|opposition|skeptics?|sceptics?)\b/i

/** True if one is for and the other against: only then what the one judges can surely not be said of the other. */
export const areOpposed = (a: string, b: string): boolean =>
  (IN_FAVOUR.test(a) && AGAINST.test(b)) || (AGAINST.test(a) && IN_FAVOUR.test(b))

/** The ways in which one edit makes a statement plainly false, the most telling first. A denied one only loses its 'not'. */
export function falsehoodsOf(
  claim: Claim,
  statement: Statement,
  pool: DistractorPool,
  sources: readonly Source[],
): Falsehood[] {
  if (claim.isNegated) return affirmed(claim, statement)
  return [
    ...sourceSwaps(claim, statement, sources),
    ...swaps(claim, statement, pool),
    ...turnedCause(claim, statement),
    ...opposites(claim, statement),
  ]
}

/** A denied statement without its 'not'. */
function affirmed(claim: Claim, { text }: Statement): Falsehood[] {
  const stem = claim.attribution === null ? withoutNegation(text) : null
  return stem === null ? [] : [{ stem, places: [], prior: 0.6 }]
}

/** A position given to the other side, which holds the contrary. */
function sourceSwaps(claim: Claim, { text }: Statement, sources: readonly Source[]): Falsehood[] {
  const isReport = claim.attribution?.form === 'clause'
  const isStance = STANCE_VERBS.has(tokenAt(claim.sentence, claim.predicate).lemma)
  if ((!isReport && !isStance) || !SPEAKERS.test(claim.subject.type)) return []
  const subject = capitalise(renderPlaces(claim.sentence, claim.subject.places, claim.references.edits))
  if (!text.startsWith(`${subject} `)) return []
  const rest = text.slice(subject.length)
  const other = wrongSources(subject, claim.subject.type, rest, claim.sentence.text, sources).find((source) =>
    areOpposed(subject, source.text),
  )
  return other === undefined
    ? []
    : [{ stem: capitalise(other.text) + rest, places: claim.subject.places, prior: 0.7 }]
}

/** The statement with one name, number or date of its main clause exchanged for another of the same role. */
function swaps(claim: Claim, { text, places }: Statement, pool: DistractorPool): Falsehood[] {
  const shown = new Set(places)
  return (pool.bySentence.get(claim.sentence.id) ?? [])
    .filter(
      (mention) =>
        mention.phrase.places.every((place) => shown.has(place)) &&
        !mention.phrase.isJoined &&
        !isInsideName(mention) &&
        (VALUES.test(mention.phrase.type)
          ? isMainValue(claim, mention)
          : NAMES.test(mention.phrase.type) && canSwapName(claim, mention)),
    )
    .flatMap((mention) => {
      const old = valueOf(mention)
      const wrong = old === null ? null : exchangeValue(claim, text, mention, old, pool)
      const stem = old === null || wrong === null ? null : exchange(text, old, wrong)
      return stem === null ? [] : [{ stem, places: mention.phrase.places, prior: 0.6 }]
    })
}

function valueOf(mention: Mention): string | null {
  if (/^(?:number|percent|duration|money)$/.test(mention.phrase.type)) return numberIn(mention.text)
  if (mention.phrase.type === 'year') return /\d{4}/.exec(mention.text)?.[0] ?? null
  return mention.phrase.type === 'country' ? mention.text : mention.text.replace(/^the /i, '')
}

/** Verbs for cause and effect with the preposition before the effect; '' for none. */
const CAUSES: Record<string, string> = { cause: '', trigger: '', spark: '', lead: 'to', result: 'in' }

/** 'The war led to inflation' turned round: what came of what must be known. Only in the past, where the verb agrees with both. */
function turnedCause(claim: Claim, { text, places }: Statement): Falsehood[] {
  const { sentence, subject, verbPlaces, units } = claim
  const verb = tokenAt(sentence, claim.predicate)
  const opener = CAUSES[verb.lemma]
  const [effect] = units
  if (opener === undefined || units.length !== 1 || verb.xpos !== 'VBD' || verbPlaces.length !== 1) return []
  if (!effect?.phrase || effect.opener !== opener || effect.isFronted || !effect.isAgreed) return []
  if (![subject, effect.phrase].every((phrase) => phrase.type === 'thing')) return []
  const shown = new Set(places)
  const [cause, result] = [subject.places, effect.phrase.places].map((part) => clearWords(claim, part, shown))
  if (!cause || !result) return []
  const told = [cause, verb.text, ...(opener === '' ? [] : [opener]), result].join(' ')
  if (capitalise(told) !== text) return []
  const turned = [
    result,
    verb.text,
    ...(opener === '' ? [] : [opener]),
    uncapitalised(cause, sentence.tokens[0]?.upos),
  ]
  return [{ stem: capitalise(turned.join(' ')), places: effect.phrase.places, prior: 0.55 }]
}

const uncapitalised = (text: string, firstTag: string | undefined): string =>
  firstTag === 'PROPN' ? text : text.charAt(0).toLowerCase() + text.slice(1)

/** The statement with the word that says which way, which side or when turned round. */
const opposites = (claim: Claim, { text, places }: Statement): Falsehood[] =>
  places.flatMap((place) => {
    const opposite = oppositeWord(claim, place)
    const stem = opposite === null ? null : exchange(text, tokenAt(claim.sentence, place).text, opposite)
    return stem === null ? [] : [{ stem, places: [place], prior: 0.55 }]
  })

/**
 * The text with its one occurrence of a word exchanged; 'a' and 'an' follow. Null if the word stands there twice or not at all.
 */
export function exchange(text: string, old: string, wrong: string): string | null {
  if (text.split(old).length !== 2) return null
  const found = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(old)}(?![\\p{L}\\p{N}])`, 'gu'))]
  const at = found[0]?.index
  if (at === undefined || found.length > 1) return null
  const isVowel = /^[aeiou]/i.test(wrong)
  const before = text.slice(0, at)
  const after = text.slice(at + old.length)
  return before.replace(/\b(a)n? $/i, (_, a: string) => (isVowel ? `${a}n ` : `${a} `)) + wrong + after
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
