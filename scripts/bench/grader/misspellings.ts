import { readFileSync } from 'node:fs'
import { oneSpelling } from '@/lib/quiz/spelling-variants'
import { editDistance } from './plain-graders'

const MOST_PAIRS = 5000

export interface Misspellings {
  /** A word and a misspelling of it that is one edit (one letter missing, added or changed) away. */
  slips: { right: string; typed: string }[]
  /** Pairs of real words that look alike: same two first letters, at most two edits apart, no mere endings. */
  lookalikes: { right: string; typed: string; isVariant: boolean }[]
}

/**
 * Slips and look-alikes from a list of lines 'misspelling->word' (as codespell's). Words of six letters and more with one
 * right spelling. Of look-alikes, `isVariant` marks those that are one word in the spelling of Britain and America.
 */
export function readMisspellings(file: string): Misspellings {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('->') as [string, string?])
    .flatMap(([typed, right]) =>
      right !== undefined && /^[a-z]{6,}$/i.test(right) && /^[a-z]{4,}$/i.test(typed)
        ? [{ right, typed }]
        : [],
    )
  const slips = lines.filter(
    ({ right, typed }) => editDistance(right.toLowerCase(), typed.toLowerCase()) === 1,
  )
  const words = [...new Set(lines.map(({ right }) => right.toLowerCase()))].sort()
  const bare = (word: string) => word.replace(/(?:s|ed|d|ing|ly|er)$/, '')
  const lookalikes = words.flatMap((right, at) => {
    const end = words.findIndex((word, later) => later > at && word.slice(0, 2) !== right.slice(0, 2))
    return words
      .slice(at + 1, end < 0 ? undefined : end)
      .filter(
        (typed) =>
          Math.abs(typed.length - right.length) <= 1 &&
          !typed.startsWith(right) &&
          bare(typed) !== bare(right) &&
          editDistance(right, typed) <= 2,
      )
      .map((typed) => ({ right, typed, isVariant: oneSpelling(right) === oneSpelling(typed) }))
  })
  return { slips, lookalikes: lookalikes.slice(0, MOST_PAIRS) }
}
