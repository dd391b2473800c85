/** What an option looks like from outside, without knowing what it means. */
export type OptionShape = 'year' | 'number' | 'date' | 'name' | 'phrase' | 'clause'

const MONTH = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/
const NUMBER_WORD =
  /^(?:about |around |nearly |almost |over |more than |less than |at least |at most )?(?:[$€£]?\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|half)\b/i
const CLAUSE_WORDS = 9

/** The shape of an option: 'year' of '1868', 'name' of 'Vladimir Putin', 'clause' of nine words and more. */
export function optionShape(option: string): OptionShape {
  const text = option.trim().replace(/^(?:in|on|by|at|from|since|until|the|a|an) /i, '')
  if (/^(?:c\. ?)?\d{3,4}(?:s| BC| AD)?$/.test(text)) return 'year'
  if (MONTH.test(text) && /\d/.test(text)) return 'date'
  if (NUMBER_WORD.test(text)) return 'number'
  const words = text.split(/\s+/)
  if (words.length >= CLAUSE_WORDS) return 'clause'
  const capitals = words.slice(1).filter((word) => /^\p{Lu}/u.test(word)).length
  const isOneName = words.length === 1 && /^\p{Lu}/u.test(text)
  return isOneName || (words.length > 1 && capitals >= (words.length - 1) / 2) ? 'name' : 'phrase'
}

/** True if the two can stand beside each other: a single capital says little, since every option begins with one. */
export function isLikeShape(a: string, b: string): boolean {
  const [one, two] = [optionShape(a), optionShape(b)]
  const isText = (shape: OptionShape): boolean => /^(?:name|phrase|clause)$/.test(shape)
  return one === two || (isText(one) && isText(two)) || (one === 'date' && two === 'year')
}

/** The number that an option tells, without its separators; null if it tells none or more than one. */
export function numberIn(option: string): number | null {
  const found = option.match(/\d[\d.,]*/g) ?? []
  if (found.length !== 1) return null
  const value = Number(found[0].replace(/,/g, '').replace(/\.$/, ''))
  return Number.isFinite(value) ? value : null
}
