import { compareFigures } from './figure-sentences'
import { conflictOf } from './conflict'
import type { ArticleStatements, Conflict, Content, Statement } from './statement'

/** Dates of a thing that may happen often are taken for the same event only if they lie within these days of one another. */
const NEAR_DAYS = 7
/** More are not shown of one pair of articles: the first tell enough. */
const MOST = 12

/** Whatever is now one thing and now another: its number is only comparable for one time. */
const STATES =
  /^(?:be|have|contain|comprise|include|consist|cover|employ|earn|live|own|run|number|hold|produce|use|cost|make|generate|support)$/

/**
 * Where two articles tell one thing differently. Precision first: what is compared must be the same event or property of the same
 * thing in both, and no reading of the two values may agree. A statement is in at most one conflict.
 */
export function compareStatements(a: ArticleStatements, b: ArticleStatements): Conflict[] {
  const isRelated = shareTopics(a.topics, b.topics)
  const conflicts: Conflict[] = []
  const told = new Set<Statement>()
  const byKey = new Map<string, Statement[]>()
  for (const other of b.statements) byKey.set(keyOf(other), [...(byKey.get(keyOf(other)) ?? []), other])
  for (const one of a.statements) {
    const same = (byKey.get(keyOf(one)) ?? []).filter((other) => tellTheSame(one, other, a, b, isRelated))
    // If the other article gives this value too, anywhere, it only tells of more than one thing.
    if (same.length === 0 || same.some((other) => !isApart(one, other))) continue
    const other = same.find((candidate) => !told.has(candidate) && !isRepeatedIn(candidate, a, b, isRelated))
    if (!other || conflicts.length >= MOST) continue
    told.add(other)
    conflicts.push(
      conflictOf(one.kind, { ...one.passage, said: one.said }, { ...other.passage, said: other.said }),
    )
  }
  const passages = conflicts.map((conflict) => conflict.a.start)
  const copies = compareFigures(a.figureSentences, b.figureSentences).filter(
    (conflict) => !passages.includes(conflict.a.start),
  )
  return [...conflicts, ...copies].slice(0, MOST).sort((x, y) => x.a.start - y.a.start)
}

const keyOf = ({ kind, unit, content }: Statement): string => `${kind} ${unit} ${content.event}`

/** True if something in `a` that tells the same gives the value of `b`'s statement. */
const isRepeatedIn = (
  other: Statement,
  a: ArticleStatements,
  b: ArticleStatements,
  isRelated: boolean,
): boolean =>
  a.statements.some(
    (one) => keyOf(one) === keyOf(other) && !isApart(one, other) && tellTheSame(one, other, a, b, isRelated),
  )

const isApart = (a: Statement, b: Statement): boolean => a.to < b.from || b.to < a.from

function tellTheSame(
  a: Statement,
  b: Statement,
  { topics: topicsOfA }: ArticleStatements,
  { topics: topicsOfB }: ArticleStatements,
  isRelated: boolean,
): boolean {
  if (!isSame(a.restrictions, b.restrictions) || !fitPhases(a.content, b.content)) return false
  const names = compareNames(a.content, b.content, topicsOfA, topicsOfB, isRelated)
  if (!names) return false
  switch (a.kind) {
    case 'date':
      return a.theme === b.theme && overlap(a.content.things, b.content.things) >= 0.5 && isOneDate(a, b)
    case 'number':
      return fitThemes(a, b) && overlap(a.content.things, b.content.things) >= 0.5 && fitTimes(a, b)
    case 'timing':
      return a.anchor !== null && b.anchor !== null && fitAnchors(a.anchor, b.anchor)
  }
}

/** What happens once has one date; what can come again is only taken for one event where the dates lie close together. */
function isOneDate(a: Statement, b: Statement): boolean {
  const gap = Math.max(a.from, b.from) - Math.min(a.to, b.to)
  return (a.isOnce && b.isOnce) || gap <= NEAR_DAYS
}

const fitThemes = (a: Statement, b: Statement): boolean =>
  a.theme === '' || b.theme === '' || a.theme === b.theme

/** Numbers of a state hold for their time; of an event, one teller may leave the year out. */
function fitTimes(a: Statement, b: Statement): boolean {
  if (isSame(a.times, b.times)) return true
  return !STATES.test(a.content.event) && (a.times.length === 0 || b.times.length === 0)
}

/** True if the names do not speak against one thing: one telling's are among the other's, and some are shared. */
function compareNames(
  a: Content,
  b: Content,
  topicsOfA: readonly string[],
  topicsOfB: readonly string[],
  isRelated: boolean,
): boolean {
  const shared = a.names.filter((name) => b.names.includes(name))
  if (shared.length > 0) {
    const extraOfA = a.names.filter((name) => !b.names.includes(name) && !topicsOfB.includes(name))
    const extraOfB = b.names.filter((name) => !a.names.includes(name) && !topicsOfA.includes(name))
    return extraOfA.length === 0 || extraOfB.length === 0
  }
  if (!isRelated) return false
  // 'The canal' in the one and 'the Suez Canal' in the other: the name must be a topic of the article that leaves it out.
  if (a.names.length === 0) return b.names.every((name) => topicsOfA.includes(name))
  return b.names.length === 0 && a.names.every((name) => topicsOfB.includes(name))
}

const fitPhases = (a: Content, b: Content): boolean =>
  a.phase === b.phase || a.phase === null || b.phase === null

/** True if both point at one event: the same sort of happening, the same part of it, of something that is named in both. */
function fitAnchors(a: Content, b: Content): boolean {
  if (a.event !== b.event || !fitPhases(a, b)) return false
  if (a.names.length === 0 && b.names.length === 0) return overlap(a.things, b.things) >= 0.5
  return a.names.some((name) => b.names.includes(name))
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i])

/** The share of the smaller set that is in the larger; 1 if one of them is empty. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const least = Math.min(a.length, b.length)
  return least === 0 ? 1 : a.filter((word) => b.includes(word)).length / least
}

/** True if two articles are about the same names: one of the top three of each, or two of all. */
function shareTopics(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.slice(0, 3).some((name) => b.slice(0, 3).includes(name)) ||
    a.filter((name) => b.includes(name)).length >= 2
  )
}
