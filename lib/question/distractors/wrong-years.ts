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

/** How far from the key a year may lie and still be taken for it, by how well the time is remembered. */
const reachOf = (year: number): number => (year >= 1900 ? 25 : year >= 1750 ? 40 : year >= 1500 ? 80 : 150)

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
    BOUND.test(evidence.slice(0, at)) ||
    BOUND_AFTER.test(evidence.slice(at + 4))
  )
    return []
  const reach = reachOf(year)
  const all = ownYears.map((text) => Number(YEAR.exec(text)?.[0])).filter((own) => Number.isInteger(own))
  const latest = Math.max(year, ...all)
  const told = (evidence.match(/\b(?:1\d{3}|20\d\d)\b/g) ?? []).map(Number).filter((other) => other !== year)
  // 'born in 1841, he moved in 1892': a year on the other side of one that is told cannot be meant.
  const isInOrder = (other: number): boolean => told.every((fixed) => other < fixed === year < fixed)
  const isFree = (other: number): boolean =>
    other !== year && !evidence.includes(String(other)) && isInOrder(other)
  const own = [...new Set(all)]
    .filter((other) => Math.abs(other - year) <= reach && isFree(other))
    .sort((a, b) => Math.abs(a - year) - Math.abs(b - year))
    .slice(0, OWN_AT_MOST)
  const steps = shuffled([0.12, 0.28, 0.45, -0.12, -0.24, -0.4, 0.2, -0.32], random)
  const near = steps
    .map((share) => year + Math.sign(share) * Math.max(2, Math.round(Math.abs(share) * reach)))
    .filter((other) => isFree(other) && other <= latest + 1)
  return [...new Set([...own, ...near])].map(String)
}
