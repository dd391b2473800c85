/** The two sides of a flashcard. */
export interface Pair {
  front: string
  back: string
}

export interface ReadPairs {
  pairs: Pair[]
  /** Lines, counted from 1, that could not be parted in two. */
  leftOut: number[]
}

/** What stands between two columns, the surest first: spreadsheets copy tabs, files have semicolons or commas. */
const SEPARATORS = ['\t', ';', ' = ', ' – ', ' — ', ' - ', ' : ', ',', ':'] as const
/** A separator is the one that was meant if it parts this share of the lines. */
const MOST = 0.8
/** No side may be longer; what is wanted in a flashcard fits. */
export const SIDE_MAX = 2000

/**
 * Two columns as people paste them: one pair a line, parted by a tab, a semicolon, a dash, an equals sign or a comma,
 * whichever parts most lines. Fields in double quotes may hold line ends and the separator, as spreadsheets copy them.
 * Columns after the second are passed over. 'a;b' gives the pair of a and b.
 */
export function readPairs(text: string): ReadPairs {
  const lines = splitLines(text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, ''))
  const filled = lines.filter(({ words }) => words.trim() !== '')
  const parted = SEPARATORS.map((separator) => filled.map(({ words }) => part(words, separator)))
  const counts = parted.map((pairs) => pairs.filter((pair) => pair !== null).length)
  const enough = counts.findIndex((count) => count >= filled.length * MOST)
  const chosen = enough >= 0 ? enough : counts.indexOf(Math.max(...counts))
  const found = parted[chosen] ?? []
  return {
    pairs: found.filter((pair) => pair !== null),
    leftOut: filled.flatMap(({ number }, i) => (found[i] ? [] : [number])),
  }
}

/** The lines with their numbers; a line end within double quotes ends none. */
function splitLines(text: string): { number: number; words: string }[] {
  const lines: { number: number; words: string }[] = []
  let [words, number, isQuoted] = ['', 1, false]
  let at = 1
  for (const line of text.split('\n')) {
    words = words === '' && !isQuoted ? line : `${words}\n${line}`
    // A quote opens a field only at its beginning: inches and seconds stay what they are.
    const opens = isQuoted || /(^|[\t;,])\s*"/.test(line)
    if (opens && (line.match(/"/g)?.length ?? 0) % 2 === 1) isQuoted = !isQuoted
    if (!isQuoted) {
      lines.push({ number, words })
      words = ''
      number = at + 1
    }
    at++
  }
  if (isQuoted) lines.push(...words.split('\n').map((line, i) => ({ number: number + i, words: line })))
  return lines
}

/** The first two fields of a line; null if it has no two, one is empty or one is too long. */
function part(line: string, separator: string): Pair | null {
  const fields = /^\s*"/.test(line) || line.includes(`${separator}"`) ? splitQuoted(line, separator) : null
  const [first, second] = fields ?? line.split(separator)
  const [front, back] = [first?.trim() ?? '', second?.trim() ?? '']
  if (front === '' || back === '' || front.length > SIDE_MAX || back.length > SIDE_MAX) return null
  return { front, back }
}

/** The fields of a line of which some are in double quotes; a doubled quote stands for one. Null if a quote is left open. */
function splitQuoted(line: string, separator: string): string[] | null {
  const fields: string[] = []
  let rest = line.trimStart()
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)" */.exec(rest)
    if (rest.startsWith('"') && !quoted) return null
    const end = quoted ? quoted[0].length : rest.indexOf(separator)
    const isLast = quoted ? !rest.startsWith(separator, end) : end < 0
    fields.push(quoted ? quoted[1]!.replaceAll('""', '"') : rest.slice(0, isLast ? undefined : end))
    if (isLast) return fields
    rest = rest.slice(end + separator.length)
  }
}
