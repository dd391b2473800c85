import type { Sentence, Token } from '@/lib/article/language/token'
import type { Edit } from '../render'
import { isUnsureWord, wordsOf } from './clause-content'
import { eventLemma, eventOf, isEventWord, LIGHT_VERBS, phaseOf } from './event-words'
import type { Content } from './statement'
import { cardinalOf } from '@/lib/core/cardinals'

/** That one event was before, after or on the day of another. */
export interface Timing {
  /** Days from the anchor: negative before it; between -0.5 and 0.5 is the same day. */
  from: number
  to: number
  /** The characters of the sentence that say so, anchor included. */
  start: number
  end: number
  event: Content
  anchor: Content
}

const NUMBER = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)'
const RELATION = new RegExp(
  [
    '(?<same>\\bon the (?:very |same |exact |precise )*day (?:(?:on which|that|when|of|as)\\s+)?|\\b(?:coinciding|coincided) with\\s+|\\bat the same time as\\s+|\\bon the very day of\\s+)',
    '(?<eve>\\bon the eve of\\s+)',
    `(?<apart>\\b(?:(?:just|only|shortly|immediately|soon|barely|mere|well|long)\\s+)*(?:(?<count>${NUMBER}|an?|one|the|several|some|a few|a couple of)\\s+)?(?:(?<unit>hours?|days?|weeks?|months?|years?|decades?)\\s+)?(?<side>before|after|prior to|following|ahead of)\\s+)`,
  ].join('|'),
  'giu',
)

const DAYS: Record<string, [least: number, most: number, one: number]> = {
  hour: [0.04, 0.5, 0.04],
  day: [0.9, 20, 1],
  week: [6, 70, 7],
  month: [25, 800, 30],
  year: [330, 36_500, 365],
  decade: [3_300, 365_000, 3_650],
}

/** What the sentence says of when one event was as seen from another; nothing where it is unsure, denied or somebody's word. */
export function findTimings(sentence: Sentence, edits: readonly Edit[]): Timing[] {
  return [...sentence.text.matchAll(RELATION)].flatMap((match) => {
    const range = rangeOf(match.groups ?? {})
    const start = match.index
    const anchorAt = start + match[0].length
    const rest = sentence.text.slice(anchorAt)
    const anchorEnd = anchorAt + (/[,;:.()—–]|\s(?:and|but|while|which)\s/.exec(rest)?.index ?? rest.length)
    const anchorTokens = between(sentence, anchorAt, anchorEnd)
    const told = between(sentence, 0, anchorEnd)
    if (told.some(isUnsureWord)) return []
    const before = lastClause(between(sentence, 0, start))
    const eventTokens =
      before.length > 0 ? before : firstClause(between(sentence, anchorEnd, sentence.text.length))
    const anchor = anchorOf(sentence, anchorTokens, edits)
    const event = range && anchor ? happeningOf(sentence, eventTokens, edits, before.length > 0) : null
    return range && anchor && event ? [{ ...range, start, end: anchorEnd, event, anchor }] : []
  })
}

function rangeOf(groups: Record<string, string | undefined>): { from: number; to: number } | null {
  if (groups.same) return { from: -0.5, to: 0.5 }
  if (groups.eve) return { from: -2, to: -0.6 }
  const side = /^(?:before|prior|ahead)/i.test(groups.side ?? '') ? -1 : 1
  const [near, far] = distanceOf(groups)
  return side < 0 ? { from: -far, to: -near } : { from: near, to: far }
}

function distanceOf({ count, unit, apart }: Record<string, string | undefined>): [near: number, far: number] {
  if (!unit) return /\b(?:shortly|immediately|soon)\b/i.test(apart ?? '') ? [0.01, 150] : [0.01, 1e6]
  const [least, most, one] = DAYS[unit.toLowerCase().replace(/s$/, '')]!
  const small = count?.toLowerCase() ?? ''
  const number = /^(?:an?|one|the)$/.test(small) ? 1 : numberWord(small)
  return number === null ? [least, most] : [number * one * 0.85 - 0.1, number * one * 1.3 + 0.1]
}

function numberWord(word: string): number | null {
  return /^\d+$/.test(word) ? Number(word) : cardinalOf(word)
}

const between = ({ tokens, start }: Sentence, from: number, to: number): Token[] =>
  tokens.filter((token) => token.start - start >= from && token.end - start <= to)

/** What stands behind the last mark that parts clauses; a comma before a participle ('…, occurring on …') parts none. */
function lastClause(tokens: Token[]): Token[] {
  const at = tokens.findLastIndex((token) => /^[;:—–]$/.test(token.text))
  return tokens.slice(at + 1)
}

function firstClause(tokens: Token[]): Token[] {
  const first = tokens.findIndex((token) => !/^[,;]$/.test(token.text))
  const clause = tokens.slice(Math.max(0, first))
  const end = clause.findIndex((token) => /^[,;:—–]$/.test(token.text))
  return end < 0 ? clause : clause.slice(0, end)
}

/** What happens on the one side: the verb next to the relation, or its noun where the verb only says that something was. */
function happeningOf(
  sentence: Sentence,
  tokens: readonly Token[],
  edits: readonly Edit[],
  isBefore: boolean,
): Content | null {
  const verbs = tokens.filter((token) => token.upos === 'VERB')
  const verb = isBefore ? verbs[verbs.length - 1] : verbs[0]
  const isLight = verb === undefined || LIGHT_VERBS.test(verb.lemma) || phaseOf(verb.lemma) !== null
  const nouns = tokens.filter(
    (token) =>
      token.upos === 'NOUN' && isEventWord(token.lemma) && (verb === undefined || token.index < verb.index),
  )
  const noun = nouns[nouns.length - 1]
  const head = isLight ? noun : verb
  if (!head || (verb === undefined && tokens[tokens.length - 1]!.index - head.index > 6)) return null
  const { names, things } = wordsOf(
    sentence,
    tokens.map((token) => token.index),
    edits,
  )
  const event = eventOf(eventLemma(head, sentence.tokens[head.index - 1]))
  return {
    event,
    phase: isLight && verb ? phaseOf(verb.lemma) : null,
    names,
    things: things.filter((thing) => thing !== event),
  }
}

/** What the relation points at; null if it is a bare time or a thing that does not happen. */
function anchorOf(sentence: Sentence, tokens: readonly Token[], edits: readonly Edit[]): Content | null {
  const words = tokens.filter((token) => /^(?:NOUN|VERB|PROPN)$/.test(token.upos))
  const lemmas = words.map((token) => ({ token, lemma: eventLemma(token, sentence.tokens[token.index - 1]) }))
  const known = lemmas.find(({ lemma }) => isEventWord(lemma) || lemma === 'war')
  const other = lemmas.find(({ token, lemma }) => token.upos !== 'PROPN' && phaseOf(lemma) === null)
  const head = known ?? other
  if (!head) return null
  const { names, things } = wordsOf(
    sentence,
    tokens.map((token) => token.index),
    edits,
  )
  const event = eventOf(head.lemma)
  const phase = words.map((token) => phaseOf(token.lemma)).find((found) => found !== null) ?? null
  return {
    event,
    phase: phase ?? (head.token.upos === 'VERB' ? 'begin' : null),
    names,
    things: things.filter((thing) => thing !== event),
  }
}
