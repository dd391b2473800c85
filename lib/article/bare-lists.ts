import type { Look } from './looks'

/** This many lines of heading shape in a row are a list whose bullets were lost. */
const shortestBareList = 3
/** Below a line that ends with a colon, two lines that end alike are enough; and they may be longer. */
const shortestIntroducedList = 2
const longestItemWords = 30
/** A line with a colon and fewer words is a heading, not the beginning of a sentence that the list ends. */
const shortestIntroduction = 5

/** The places of the lines that are items of a list without bullets: ingredients, questions, points one a line. */
export function findBareItems(looks: readonly Look[], titleIndex: number): Set<number> {
  const items = new Set<number>()
  const takeRuns = (
    key: (look: Look) => string | null,
    isList: (first: number, length: number) => boolean,
  ) => {
    let first = titleIndex + 1
    for (let i = first; i <= looks.length; i++) {
      const runKey = looks[first] ? key(looks[first]!) : null
      if (i < looks.length && runKey !== null && key(looks[i]!) === runKey) continue
      if (runKey !== null && isList(first, i - first)) for (let at = first; at < i; at++) items.add(at)
      first = i
      if (i < looks.length && key(looks[i]!) === null) first = i + 1
    }
  }
  takeRuns(shapeKey, (_first, length) => length >= shortestBareList)
  takeRuns(endingKey, (first, length) => {
    const above = looks[first - 1]
    return (
      length >= shortestIntroducedList &&
      above?.words.endsWith(':') === true &&
      above.wordCount >= shortestIntroduction
    )
  })
  return items
}

const shapeKey = (look: Look): string | null =>
  look.passage.kind === 'text' && look.hasHeadingShape && !look.words.endsWith(':') ? 'heading shape' : null

/** What lines of one list have in common: the sign they end with, or that they end with none; null for sentences. */
function endingKey(look: Look): string | null {
  if (look.passage.kind !== 'text' || look.wordCount > longestItemWords) return null
  const ending = look.words.at(-1)!
  if (/[?;,]/.test(ending)) return ending
  return /[\p{L}\p{N})]/u.test(ending) ? 'no sign' : null
}
