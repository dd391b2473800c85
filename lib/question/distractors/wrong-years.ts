import { shuffled, type Random } from '@/lib/core/random'

const YEAR = /\b\d{4}\b/
/** Behind such words other years are right as well, or may be. */
const BOUND =
  /\b(?:before|after|by|until|till|since|from|between|around|about|circa|c\.|early|late|mid|nearly|through|to|and|or)[\s-]*$/i
const BOUND_AFTER = /^(?:s\b|\s?[-–—]|\s?(?:to|and|or) (?:\d|the)|\s?(?:BC|B\.C\.|BCE)\b)/
const OWN_AT_MOST = 2

/** Before a year that tells when: a number of things is no year, and 'the 2005 revival' is a name. */
const TELLS_WHEN =
  /(?:^|\b(?:in|during|year|January|February|March|April|May|June|July|August|September|October|November|December)|\b\d{1,2}(?:st|nd|rd|th)?),? ?$/i

/**
 * How far from the key a year may lie and still be taken for it, by how well the time is remembered. Ten years before a battle there was no war, and
 * whom the stem names was a child.
 */
export const reachOf = (year: number): number =>
  year >= 1900 ? 10 : year >= 1750 ? 15 : year >= 1500 ? 30 : 80

/**
 * Years that are wrong for the key: at most two others of the article's own from its time, then some near it, before and after. None
 * that stands in the evidence, and none at all where the evidence bounds the year ('before 1990' makes 1985 right too).
 */
export function wrongYears(
  key: string,
  ownYears: readonly string[],
  evidence: string,
  random: Random,
): string[] {
  const figures = YEAR.exec(key)?.[0]
  if (figures === undefined) return []
  const year = Number(figures)
  const at = evidence.indexOf(figures)
  if (
    at < 0 ||
    !TELLS_WHEN.test(evidence.slice(0, at)) ||
    isBounded(evidence.slice(0, at)) ||
    BOUND_AFTER.test(evidence.slice(at + 4))
  )
    return []
  const reach = reachOf(year)
  const all = ownYears.map((text) => Number(YEAR.exec(text)?.[0])).filter((own) => Number.isInteger(own))
  const latest = Math.max(year, ...all)
  const isFree = (other: number): boolean =>
    other !== year && !evidence.includes(String(other)) && isInOrder(other, year, evidence)
  const own = [...new Set(all)]
    .filter((other) => Math.abs(other - year) <= reach && isFree(other))
    .sort((a, b) => Math.abs(a - year) - Math.abs(b - year))
    .slice(0, OWN_AT_MOST)
  const steps = shuffled([0.12, 0.28, 0.45, -0.12, -0.24, -0.4, 0.2, -0.32], random)
  const near = steps
    .map((share) => year + Math.sign(share) * Math.max(2, Math.round(Math.abs(share) * reach)))
    .filter((other) => isFree(other) && other <= latest + 1)
  return [...new Set([...own, ...onBothSides(year, own, near)])].map(String)
}

/** The years, those first that stand on the side of the key where none of the taken ones does: it is not always the last of the row. */
function onBothSides(year: number, taken: readonly number[], years: readonly number[]): number[] {
  const isBefore = (other: number): boolean => other < year
  if (taken.length === 0 || (taken.some(isBefore) && !taken.every(isBefore))) return [...years]
  const isMissing = (other: number): boolean => isBefore(other) !== isBefore(taken[0]!)
  return [...years.filter(isMissing), ...years.filter((other) => !isMissing(other))]
}

/** 'Born in 1841, he moved in 1892': false for a year on the other side of one that is told, which cannot be meant. */
export function isInOrder(other: number, year: number, evidence: string): boolean {
  const told = (evidence.match(/\b(?:1\d{3}|20\d\d)\b/g) ?? []).map(Number).filter((fixed) => fixed !== year)
  return told.every((fixed) => other < fixed === year < fixed)
}

/** True if the words before a year or a date bound it, so that others may be right as well: 'by', 'since', 'about'. */
export const isBounded = (before: string): boolean => BOUND.test(before)
